import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../server/preview-protocol.ts';
import { type FirstPicture, pageHtml } from './page-html.ts';
import { pageMessage } from './page-messages.ts';

/** The page in a panel: how it is written, and what panel and page say to each other. */
export class PreviewPage {
  /** Address of what runs in it. */
  readonly script: string;
  readonly #webview: vscode.Webview;

  constructor({ extensionUri }: vscode.ExtensionContext, webview: vscode.Webview) {
    const scripts = vscode.Uri.joinPath(extensionUri, 'dist');
    this.#webview = webview;
    this.script = webview.asWebviewUri(vscode.Uri.joinPath(scripts, 'webview.js')).toString();
    webview.options = { enableScripts: true, localResourceRoots: [scripts] };
  }

  /**
   * Writes it, in the place of what is there.
   *
   * @param picture what it shows before its script runs
   */
  write(file: vscode.Uri, picture?: FirstPicture): void {
    this.#webview.html = pageHtml({
      script: this.script,
      file: file.toString(),
      language: vscode.env.language,
      picture,
    });
  }

  tell(message: ToPage): void {
    void this.#webview.postMessage(message);
  }

  /** Calls back with what it says. What else arrives is told in the log. */
  onDidTell(listener: (message: FromPage) => void, output: vscode.LogOutputChannel): vscode.Disposable {
    return this.#webview.onDidReceiveMessage((received: unknown) => {
      const message = pageMessage(received);
      if (message) listener(message);
      else output.warn('The preview sent a message that is none.', JSON.stringify(received).slice(0, 200));
    });
  }
}
