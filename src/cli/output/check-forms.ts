import type { Severity } from '../../rules/engine/finding.ts';
import { checkGithub } from './check-github.ts';
import { checkGitlab } from './check-gitlab.ts';
import { checkJson } from './check-json.ts';
import { checkJunit } from './check-junit.ts';
import type { CheckResult } from './check-result.ts';
import { checkSarif } from './check-sarif.ts';
import { checkText, type TextOptions } from './check-text.ts';
import type { Form } from './form.ts';

export interface FormOptions extends Omit<TextOptions, 'language'> {
  /** Absolute path of the folder from which files are named. */
  readonly from: string;
  /** The least severity that fails. */
  readonly failOn: Severity;
}

/** What a check came to, as text with a line end. Equal input gives equal bytes. */
export function checkAs(form: Form, result: CheckResult, options: FormOptions): string {
  switch (form) {
    case 'text':
      return checkText(result.found, result.counts, { ...options, language: result.language });
    case 'json':
      return checkJson(result);
    case 'sarif':
      return checkSarif(result, options.from);
    case 'github':
      return checkGithub(result);
    case 'gitlab':
      return checkGitlab(result);
    case 'junit':
      return checkJunit(result, options.failOn);
  }
}
