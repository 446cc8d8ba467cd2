import { ResponseError } from 'vscode-languageserver';
import type { Checks } from './checks.ts';
import { logFault, type Session } from './session.ts';
import { type View, viewOf } from './view.ts';

/** A question about one file. */
export interface FileParams {
  readonly textDocument: { readonly uri: string };
}

/** Wraps what answers requests: a handler that throws costs its request and nothing else. */
export class Answers {
  readonly #session: Session;
  readonly #checks: Checks;

  constructor(session: Session, checks: Checks) {
    this.#session = session;
    this.#checks = checks;
  }

  /**
   * A handler for questions about one file, answered from its text of this moment.
   *
   * @param name of the question, for the log
   */
  file<P extends FileParams, R>(name: string, handler: (view: View, params: P) => R): (params: P) => R | null {
    return this.any(name, (params: P) => {
      const view = viewOf(this.#session, params.textDocument.uri);
      return view ? handler(view, params) : null;
    });
  }

  /** A handler for any other question. */
  any<P, R>(name: string, handler: (params: P) => R): (params: P) => R | null {
    return (params) => {
      try {
        this.#checks.flush();
        return handler(params);
      } catch (error) {
        // A refusal with a sentence for the user is an answer.
        if (error instanceof ResponseError) throw error;
        logFault(this.#session, name, error);
        return null;
      }
    };
  }

  /** A handler that has to wait for something, such as a file. */
  later<P, R>(name: string, handler: (params: P) => Promise<R>): (params: P) => Promise<R | null> {
    const begin = this.any(name, handler);
    return async (params) => {
      try {
        return await begin(params);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        logFault(this.#session, name, error);
        return null;
      }
    };
  }
}
