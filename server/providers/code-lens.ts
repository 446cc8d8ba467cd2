import type { CodeLens } from 'vscode-languageserver';
import { plansOf } from '../../src/model/plan.ts';
import { textsIn } from '../texts/texts.ts';
import { rangeOf, type View } from '../view.ts';

/** "Open preview" above each plan. */
export function codeLenses(view: View): CodeLens[] {
  const title = textsIn(view.language).openPreview;
  return plansOf(view.model).map((plan) => ({
    range: rangeOf(view, plan.keyword),
    command: { title, command: 'aiplan.openPreviewToSide', arguments: [view.document.uri] },
  }));
}
