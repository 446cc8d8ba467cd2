import { parseIsoDate } from '../../src/language/values/calendar-date.ts';
import { isKind, type ModelElement, titleOf } from '../../src/model/element.ts';
import { isMisread } from '../../src/model/file.ts';
import { elementAtPath } from '../../src/model/path.ts';
import { changesOf } from '../../src/rules/engine/apply.ts';
import type { Edit } from '../../src/rules/engine/edit.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { rangeIn } from '../files.ts';
import type { EditAnswer, EditParams, FileEdits, PlanChange } from '../preview-protocol.ts';
import { type EditTexts, editTextsIn } from '../texts/edits.ts';
import type { View } from '../view.ts';
import { readTrial } from '../what-if/limits.ts';
import type { MadeEdit } from './made-edit.ts';
import { changedLength, movedStart } from './move-work.ts';
import { scored, statedActual } from './state-figures.ts';
import { triedEdits } from './tried-values.ts';

/** Longer than any work: a length beyond it leads to no possible date. Days. */
const LONGEST = 400_000;

/** The smallest edit of the text that makes a change which somebody made in the picture; or why it cannot be made. */
export function planEdit(view: View, { change }: EditParams): EditAnswer {
  const say = editTextsIn(view.language);
  if (isMisread(view.tree)) return { refused: say.broken };
  for (const checked of view.checked.plans) {
    const element = elementAtPath(checked.plan, change.id);
    if (!element) continue;
    const made = madeEdit(checked, element, change, (file) => view.session.files.document(file)?.getText() ?? '', say);
    if ('refused' in made) return made;
    const files = editsByFile(view, made.edits);
    return files ? { files, said: say.changed(titleOf(element), made.written) } : { refused: say.gone };
  }
  return { refused: say.gone };
}

/** The edits as the client applies them; undefined where one of the files is gone. */
function editsByFile({ session: { files } }: View, edits: readonly Edit[]): FileEdits[] | undefined {
  const found: FileEdits[] = [];
  for (const [file, own] of Map.groupBy(edits, ({ at }) => at.anchor.file)) {
    const document = files.document(file);
    const changes = document && changesOf(document.getText(), own);
    if (!changes) return undefined;
    found.push({
      uri: document.uri,
      version: files.version(file),
      edits: changes.map(({ start, end, text }) => ({ range: rangeIn(document, start, end), newText: text })),
    });
  }
  return found;
}

function madeEdit(
  checked: CheckedPlan,
  element: ModelElement,
  change: PlanChange,
  textOf: (file: string) => string,
  say: EditTexts,
): MadeEdit {
  const gone = { refused: say.gone };
  const text = textOf(element.extent.anchor.file);
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
    case 'values': {
      const trial = readTrial({ plan: change.id, values: change.values });
      if (!trial) return { refused: say.noTrial };
      return element === checked.plan.element ? triedEdits(checked, trial.values, textOf, say) : gone;
    }
  }
}
