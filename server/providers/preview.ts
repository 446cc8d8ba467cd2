import type { Location } from 'vscode-languageserver';
import { type FactLine, type ModelElement, nameOf, titleOf } from '../../src/model/element.ts';
import { isMisread } from '../../src/model/file.ts';
import { chainOf, elementAtPath, pathOf } from '../../src/model/path.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { languageOfReport, reportOf } from '../../src/report/report-of.ts';
import { isSection } from '../../src/report/sections.ts';
import { wordFinding } from '../../src/rules/engine/present.ts';
import type { CheckedFile, CheckedPlan } from '../../src/workspace/workspace.ts';
import type { EarlierStates } from '../earlier-states.ts';
import type { LastChances } from '../last-chances.ts';
import type { ElementAtParams, LocateParams, Preview, PreviewParams, PreviewProblem } from '../preview-protocol.ts';
import { elementsAt, locationOf, offsetOf, rangeOf, type View } from '../view.ts';
import type { Trials } from '../what-if/trials.ts';
import { whatIfOf } from '../what-if/try-values.ts';

/** What is known beside the text. */
export interface PictureSources {
  readonly trials: Trials;
  readonly chances: LastChances;
  readonly earlierStates: EarlierStates;
}

/**
 * The picture of a plan of this file, from the text of this moment.
 *
 * @param before what is shown so far, from which the sections are taken that nobody looks at
 */
export function previewOf(
  view: View,
  { plan: wanted, trial, unseen = [], earlier }: PreviewParams,
  { trials, chances, earlierStates }: PictureSources,
  before?: Preview,
): Omit<Preview, 'serial'> {
  const { checked, document, key, language, session } = view;
  const plans = checked.plans.map(({ plan }) => ({ id: pathOf(plan, plan.element), title: titleOf(plan.element) }));
  const index = Math.max(0, wanted === undefined ? 0 : plans.findIndex(({ id }) => id === wanted));
  const { whatIf, file: tried } = whatIfOf(view, trials, checked.plans[index], trial);
  const shown = tried?.checked ?? checked.plans[index];
  const { findings } = tried?.file ?? checked;
  const state = shown && earlier && earlierStates.of(view.project.workspace, key, shown.plan, earlier);
  const report = shown ? reportOfShown(shown) : null;
  const broken = brokenBy(view, checked);
  const notCompared = Boolean(shown && earlier && !state);
  return { uri: document.uri, version: session.files.version(key), plans, report, broken, whatIf, notCompared };

  function reportOfShown({ plan, facts, findings: own }: CheckedPlan): ReportData {
    const spoken = languageOfReport(plan, language);
    const from = before?.report;
    // Of a file that is not open, chances are not reckoned anew by themselves.
    const known = session.files.isOpen(key) ? chances.of(key, plan, facts) : facts;
    const isSame = from?.id === pathOf(plan, plan.element) && from.language === spoken;
    return reportOf(plan, known, [...own, ...findings], {
      language: spoken,
      settings: view.project.workspace.settingsOf(key),
      ...(state ? { earlier: state } : {}),
      ...(isSame ? { unseen: { sections: new Set(unseen.filter(isSection)), from } } : {}),
    });
  }
}

/** The first error that keeps blocks from being read as written. */
function brokenBy(view: View, checked: CheckedFile): PreviewProblem | null {
  if (!isMisread(view.tree)) return null;
  const [first] = checked.findings.filter(({ rule, severity }) => severity === 'error' && rule.startsWith('syntax/'));
  return first ? { message: wordFinding(first, view.language).what, range: rangeOf(view, first.at) } : null;
}

/** Where something of the picture stands now: a finding by its identity, an element by its path, a fact by path and `#name`. */
export function locateId(view: View, { id }: LocateParams): Location | null {
  const { checked } = view;
  if (id.includes('|')) {
    const findings = [...checked.plans.flatMap((plan) => plan.findings), ...checked.findings];
    const finding = findings.find(({ identity }) => identity === id);
    if (finding) return locationOf(view, finding.at) ?? null;
  }
  // A finding that only other values bring about is in no text: what it is about is.
  const [path = '', fact] = (id.includes('|') ? (id.split('|')[2] ?? '') : id).split('#');
  for (const { plan } of checked.plans) {
    const element = elementAtPath(plan, path);
    if (!element) continue;
    const line = fact === undefined ? undefined : lineNamed(element, fact);
    return locationOf(view, line?.at ?? nameOf(element)) ?? null;
  }
  return null;
}

/** The line of a fact; `dpia:2` is the second of that name. */
function lineNamed({ lines }: ModelElement, fact: string): FactLine | undefined {
  const [name, place = '1'] = fact.split(':');
  return lines.filter((line) => line.name === name)[Number(place) - 1];
}

/** The path of the innermost element at a position; null outside every plan. */
export function elementAt(view: View, { position }: ElementAtParams): string | null {
  const [innermost] = elementsAt(view.model.elements, offsetOf(view, position));
  if (!innermost) return null;
  const found = view.checked.plans.find(({ plan }) => chainOf(plan.parents, innermost).at(-1) === plan.element);
  const shown = found ?? view.checked.plans[0];
  return shown?.plan.elements.includes(innermost) ? pathOf(shown.plan, innermost) : null;
}
