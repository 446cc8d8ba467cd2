import { parseIsoDate } from '../../src/language/values/calendar-date.ts';
import { isKind, type ModelElement, titleOf } from '../../src/model/element.ts';
import { isMisread } from '../../src/model/file.ts';
import { elementAtPath } from '../../src/model/path.ts';
import { changesOf } from '../../src/rules/engine/apply.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { rangeIn } from '../files.ts';
import type { EditAnswer, EditParams, PlanChange } from '../preview-protocol.ts';
import { type EditTexts, editTextsIn } from '../texts/edits.ts';
import type { View } from '../view.ts';
import { changedLength, type MadeEdit, movedStart } from './move-work.ts';
import { scored, statedActual } from './state-figures.ts';

/** Longer than any work: a length beyond it leads to no possible date. Days. */
const LONGEST = 400_000;

/** The smallest edit of the text that makes a change which somebody made in the picture; or why it cannot be made. */
export function planEdit(view: View, { change }: EditParams): EditAnswer {
  const say = editTextsIn(view.language);
  if (isMisread(view.tree)) return { refused: say.broken };
  for (const checked of view.checked.plans) {
    const element = elementAtPath(checked.plan, change.id);
    if (!element) continue;
    const { files } = view.session;
    const document = files.document(element.extent.anchor.file);
    if (!document) break;
    const text = document.getText();
    const made = madeEdit(checked, element, change, text, say);
    if ('refused' in made) return made;
    const changes = changesOf(text, made.edits);
    if (!changes) break;
    return {
      uri: document.uri,
      version: files.version(element.extent.anchor.file),
      edits: changes.map(({ start, end, text: newText }) => ({ range: rangeIn(document, start, end), newText })),
      said: say.changed(titleOf(element), made.written),
    };
  }
  return { refused: say.gone };
}

function madeEdit(
  checked: CheckedPlan,
  element: ModelElement,
  change: PlanChange,
  text: string,
  say: EditTexts,
): MadeEdit {
  const gone = { refused: say.gone };
  switch (change.kind) {
    case 'start': {
      const day = parseIsoDate(change.day);
      if (day === undefined) return { refused: say.outside };
      const work = checked.facts.schedule.work.find((candidate) => candidate === element);
      return work ? movedStart(checked, work, day, say) : gone;
    }
    case 'length': {
      if (!(change.days > 0 && change.days < LONGEST)) return { refused: say.outside };
      const item = checked.facts.schedule.items.get(element);
      return item ? changedLength(item, change.days, text, say) : gone;
    }
    case 'score':
      return isKind(element, 'use-case') ? scored(element, change, say) : gone;
    case 'actual': {
      const day = parseIsoDate(change.on);
      if (day === undefined) return { refused: say.outside };
      return isKind(element, 'kpi') ? statedActual(checked.plan, element, change.value, day, text) : gone;
    }
  }
}
