import { likelyOf } from '../../src/analysis/three-point.ts';
import { isCivilDate } from '../../src/language/values/calendar-date.ts';
import { formatIsoDate, locate, type SourceRange, toCivilDate } from '../../src/model/values.ts';
import { TRIED_FIGURES, type TriedFigure, type TriedValues } from '../../src/report/what-if-data.ts';
import { type Edit, replace } from '../../src/rules/engine/edit.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import type { EditTexts } from '../texts/edits.ts';
import type { MadeEdit } from './made-edit.ts';
import { amountWith, scaledAmount } from './scaled-amount.ts';
import { statedBenefits, statedRates } from './tried-figures.ts';

/** The text of a file, as it is at this moment. */
type TextOf = (file: string) => string;

/** The smallest edits that have a plan state other values, each in the notation that stands there; or why one cannot be written. */
export function triedEdits(checked: CheckedPlan, values: TriedValues, textOf: TextOf, say: EditTexts): MadeEdit {
  const edits: Edit[] = [];
  const written: string[] = [];
  for (const figure of TRIED_FIGURES) {
    const value = values[figure];
    if (value === undefined) continue;
    const made = EDITS[figure](checked, value, textOf, say);
    if ('refused' in made) return made;
    edits.push(...made.edits);
    if (made.written) written.push(made.written);
  }
  if (edits.length === 0) return { refused: say.sameValues };
  return { edits, written: written.join(', ') };
}

type EditOf = (checked: CheckedPlan, value: number, textOf: TextOf, say: EditTexts) => MadeEdit;

const EDITS: Readonly<Record<TriedFigure, EditOf>> = {
  start({ plan }, weeks, _, say) {
    const { start } = plan.element.facts;
    if (!start || plan.start === undefined) return { refused: say.notStated('start') };
    if (weeks === 0) return { edits: [], written: '' };
    const day = plan.start + weeks * 7;
    if (!isCivilDate(toCivilDate(day))) return { refused: say.outside };
    const written = formatIsoDate(day);
    return { edits: [replace(start.at, written)], written: `start: ${written}` };
  },
  budget({ plan }, value, textOf, say) {
    const { total } = plan.budget?.facts ?? {};
    if (!total || !(likelyOf(total.value) > 0)) return { refused: say.notStated('total') };
    return rewritten(
      [{ at: total.at, fact: 'total', change: (text) => amountWith(text, likelyOf(total.value), value) }],
      textOf,
      say,
    );
  },
  rates(checked, percent, textOf, say) {
    const rates = statedRates(checked);
    if (rates.length === 0) return { refused: say.notStated('rate') };
    const change = (text: string) => scaledAmount(text, percent / 100);
    return rewritten(
      rates.map(({ at }) => ({ at, fact: 'rate', change })),
      textOf,
      say,
    );
  },
  adoption(checked, percent, textOf, say) {
    const benefits = statedBenefits(checked);
    if (benefits.length === 0) return { refused: say.notStated('volume') };
    return rewritten(
      benefits.map(({ at, fact, ratio }) => ({ at, fact, change: (text) => scaledAmount(text, ratio(percent / 100)) })),
      textOf,
      say,
    );
  },
};

interface Rewriting {
  readonly at: SourceRange;
  readonly fact: string;
  readonly change: (text: string) => string | undefined;
}

function rewritten(all: readonly Rewriting[], textOf: TextOf, say: EditTexts): MadeEdit {
  const edits: Edit[] = [];
  const written: string[] = [];
  for (const { at, fact, change } of all) {
    const { file, start, end } = locate(at);
    const before = textOf(file).slice(start, end);
    const after = change(before);
    if (after === undefined) return { refused: say.unreadable(fact) };
    if (after === before) continue;
    edits.push(replace(at, after));
    written.push(`${fact}: ${after}`);
  }
  return { edits, written: written.join(', ') };
}
