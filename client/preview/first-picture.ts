import * as vscode from 'vscode';
import { type FirstPicture, spoken } from './page-html.ts';
import type { PictureAnswer } from './picture-feed.ts';

/** Nobody waits so long for a page that could be seen already. Milliseconds. */
const PATIENCE = 100;

/**
 * What a new page is written with, so that it is seen before its script has run.
 *
 * @param answer of the server, which was asked before the page could
 * @param script address of what runs in the page
 * @returns undefined where it does not come at once, or there is no picture: then the page asks for it
 */
export function firstPicture(answer: Promise<PictureAnswer>, script: string): Promise<FirstPicture | undefined> {
  return atOnce(written(answer, script));
}

async function written(answer: Promise<PictureAnswer>, script: string): Promise<FirstPicture | undefined> {
  const markup = import('../webview/page-markup.tsx');
  const [preview, { pageMarkup, scriptBefore }] = await Promise.all([answer, markup]);
  if (!preview || !('report' in preview) || !preview.report) return undefined;
  return {
    serial: preview.serial,
    markup: pageMarkup(preview, spoken(vscode.env.language)),
    before: scriptBefore(script),
  };
}

/** What comes of it in so short a time that nobody waits for it; undefined where that is longer, or where nothing comes of it. */
function atOnce<T>(coming: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(undefined), PATIENCE);
    coming.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(patience));
  });
}
