import { type InlayHint, MarkupKind, type Range } from 'vscode-languageserver';
import type { ModelElement } from '../../src/model/element.ts';
import { locate } from '../../src/model/values.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { computedOf } from '../hover/computed.ts';
import { changeHints } from '../inlay-hints/change.ts';
import { dateHints } from '../inlay-hints/dates.ts';
import type { Hint, HintsOf } from '../inlay-hints/hint.ts';
import { shareHints } from '../inlay-hints/shares.ts';
import { yearlyCostHints } from '../inlay-hints/yearly-cost.ts';
import { HINT_KINDS, type HintKind } from '../preferences.ts';
import { lineEndOf, offsetOf, type View } from '../view.ts';

const HINTS: Readonly<Record<HintKind, HintsOf>> = {
  dates: dateHints,
  shares: shareHints,
  yearlyCost: yearlyCostHints,
  change: changeHints,
};

/** Longer ones would push themselves out of sight; only absurd figures are. */
const LONGEST = 30;

/** Lines of the explanation that a hint gives when the pointer rests on it; the hover over the line has all. */
const MOST_LINES = 2;

/** The figures that follow from the lines of a range, each at the end of its line, of the kinds that the user wishes to see. */
export function inlayHints(view: View, range: Range): InlayHint[] {
  const { hints: wished } = view.session.preferences;
  const kinds = HINT_KINDS.filter((kind) => wished[kind]).map((kind) => HINTS[kind]);
  if (kinds.length === 0) return [];
  const [from, until] = [offsetOf(view, range.start), offsetOf(view, range.end)];
  const { plans } = view.checked;
  const hints: InlayHint[] = [];
  const visit = (element: ModelElement, checked: CheckedPlan): void => {
    const { start, end } = locate(element.extent);
    if (start > until || end < from) return;
    for (const hintsOf of kinds) {
      for (const hint of hintsOf(element, checked, view.language)) {
        const offset = endOf(view, element, hint);
        if (offset < from || offset > until || hint.text.length > LONGEST) continue;
        hints.push(shown(view, element, checked, hint, offset));
      }
    }
    for (const child of element.children) visit(child, checked);
  };
  for (const element of view.model.elements) {
    const own = plans.find(({ plan }) => plan.element === element);
    // What stands beside several plans may mean something else in each.
    const checked = own ?? (plans.length === 1 ? plans[0] : undefined);
    if (checked) visit(element, checked);
  }
  return hints;
}

/** The end of the line on which a fact ends, or a block opens. */
function endOf(view: View, { keyword, extent, block }: ModelElement, { line }: Hint): number {
  const at = line ? locate(line.at).end : block ? extent.anchor.start + block.open : locate(keyword).end;
  return lineEndOf(view, view.document.positionAt(at).line);
}

function shown(view: View, element: ModelElement, checked: CheckedPlan, hint: Hint, offset: number): InlayHint {
  const lines = computedOf(checked, element, hint.line, view.language)?.brief.slice(0, MOST_LINES) ?? [];
  return {
    position: view.document.positionAt(offset),
    label: hint.text,
    paddingLeft: true,
    ...(lines.length > 0 ? { tooltip: { kind: MarkupKind.Markdown, value: lines.join('  \n') } } : {}),
  };
}
