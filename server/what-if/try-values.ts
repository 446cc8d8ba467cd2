import { isMisread } from '../../src/model/file.ts';
import { pathOf } from '../../src/model/path.ts';
import { effectRows } from '../../src/report/data/key-figures.ts';
import { whatIfTexts } from '../../src/report/texts/what-if.ts';
import {
  TRIED_FIGURES,
  type TriableFigure,
  type TriedFigure,
  type TriedValues,
} from '../../src/report/what-if-data.ts';
import type { CheckedPlan } from '../../src/workspace/workspace.ts';
import { isHalfTyped, triableFigures } from '../plan-edits/tried-figures.ts';
import { triedEdits } from '../plan-edits/tried-values.ts';
import type { Trial, WhatIf } from '../preview-protocol.ts';
import { editTextsIn } from '../texts/edits.ts';
import type { View } from '../view.ts';
import { readTrial } from './limits.ts';
import type { Trials, TriedFile } from './trials.ts';

const NOTHING: WhatIf = { figures: [], tried: null, dropped: null, refused: null };

/** What can be tried with a plan, and what follows from the values that are tried. */
export interface WhatIfOutcome {
  readonly whatIf: WhatIf;
  /** The plan with these values; undefined where the picture is what the text says. */
  readonly file: TriedFile | undefined;
}

/**
 * @param shown the plan of the picture
 * @param sent what the client asks to try; anything may be in it
 */
export function whatIfOf(
  view: View,
  trials: Trials,
  shown: CheckedPlan | undefined,
  sent: Trial | undefined,
): WhatIfOutcome {
  if (!shown || isMisread(view.tree)) return { whatIf: NOTHING, file: undefined };
  const figures = triableFigures(shown);
  const stated = { whatIf: { ...NOTHING, figures }, file: undefined };
  if (sent === undefined) return stated;
  const say = editTextsIn(view.language);
  const trial = readTrial(sent);
  if (!trial) return { ...stated, whatIf: { ...stated.whatIf, refused: say.noTrial } };
  const { values, gone } = sorted(trial, shown, figures);
  const dropped = gone.length > 0 ? { figures: gone, said: say.dropped(labelsOf(gone, view)) } : null;
  if (Object.keys(values).length === 0) return { ...stated, whatIf: { ...stated.whatIf, dropped } };
  const { workspace } = view.project;
  const made = triedEdits(shown, values, (file) => workspace.tree(file)?.text ?? '', say);
  if ('refused' in made) return { ...stated, whatIf: { ...stated.whatIf, dropped, refused: made.refused } };
  const file = trials.of(workspace, view.key, shown.plan, values, made.edits);
  if (!file) return { ...stated, whatIf: { ...stated.whatIf, dropped, refused: say.noTrial } };
  const settings = workspace.settingsOf(view.key);
  const effect = effectRows(
    withFileFindings(shown, view.checked.findings),
    withFileFindings(file.checked, file.file.findings),
    {
      language: view.language,
      settings,
    },
  );
  return { whatIf: { figures, tried: { values, effect }, dropped, refused: null }, file };
}

/** The values that the plan has a place for, and the figures that it does not state any more. What is being typed is neither. */
function sorted(
  { plan, values }: Trial,
  shown: CheckedPlan,
  figures: readonly TriableFigure[],
): { readonly values: TriedValues; readonly gone: readonly TriedFigure[] } {
  const asked = TRIED_FIGURES.filter((figure) => values[figure] !== undefined);
  const isPlan = pathOf(shown.plan, shown.plan.element) === plan;
  const stated = (figure: TriedFigure): boolean => isPlan && figures.some((known) => known.figure === figure);
  return {
    values: Object.fromEntries(asked.filter(stated).map((figure) => [figure, values[figure]])),
    gone: asked.filter((figure) => !stated(figure) && !(isPlan && isHalfTyped(shown, figure))),
  };
}

function labelsOf(figures: readonly TriedFigure[], { language }: View): string[] {
  const { labels } = whatIfTexts(language);
  return figures.map((figure) => labels[figure]);
}

function withFileFindings(checked: CheckedPlan, findings: CheckedPlan['findings']): CheckedPlan {
  return { ...checked, findings: [...checked.findings, ...findings] };
}
