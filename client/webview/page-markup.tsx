import { renderToString } from 'preact-render-to-string';
import type { Preview } from '../../server/preview-protocol.ts';
import { beforeScript, MEANWHILE } from './before-script.ts';
import { Page, shownNext } from './page.tsx';
import { WHOLE_STYLE } from './page-style.ts';

/** So many sections are more than a window shows at once. */
const IN_SIGHT = 2;

/** What of the page of a picture is in sight at first, as its script draws it for a reader who has chosen nothing yet. */
export function pageMarkup(preview: Preview, language: string): string {
  const shown = shownNext({ state: 'loading' }, { type: 'preview', preview });
  return renderToString(<Page shown={shown} language={language} first={IN_SIGHT} />);
}

/** The text of the script that such a page begins with. @param script address of the one that takes the page over */
export function scriptBefore(script: string): string {
  const given = [WHOLE_STYLE, script, MEANWHILE].map((text) => JSON.stringify(text).replaceAll('<', '\\u003c'));
  return `(${beforeScript})(${given.join()})`;
}
