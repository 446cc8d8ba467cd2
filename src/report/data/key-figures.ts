import type { Facts } from '../../analysis/facts.ts';
import { type Language, showDay, showNumber } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding, Severity } from '../../rules/engine/finding.ts';
import { DEFAULT_SETTINGS, profileOf } from '../../rules/engine/settings.ts';
import type { ReportSource } from '../options.ts';
import type { ReportOptions } from '../report-of.ts';
import { textsOf } from '../texts/index.ts';
import { whatIfTexts } from '../texts/what-if.ts';
import type { EffectRow } from '../what-if-data.ts';
import { caseFigure } from './business-case.ts';
import { firstResult } from './verdict.ts';

/** A plan with what follows from it and what is said of it. */
interface Checked {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

interface KeyFigure {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** What whoever decides looks at first, of a plan as stated and with other values: when, for how much, with what in return, and what is wrong. */
export function effectRows(stated: Checked, tried: Checked, options: ReportOptions): EffectRow[] {
  const after = keyFigures(tried, options);
  return keyFigures(stated, options).map(({ name, label, value }, index) => {
    const { value: then = value } = after[index] ?? {};
    return { name, label, stated: value, tried: then, changed: then !== value };
  });
}

function keyFigures({ plan, facts, findings }: Checked, options: ReportOptions): KeyFigure[] {
  const { language, settings = DEFAULT_SETTINGS } = options;
  const texts = textsOf(language);
  const profile = profileOf(settings, plan.element.facts.profile?.value);
  const source: ReportSource = { plan, facts, findings, language, texts, profile, settings };
  const say = whatIfTexts(language);
  const money = (['investment', 'roi', 'payback', 'npv'] as const).map((name) => {
    const { label, value } = caseFigure(name, undefined, source);
    return { name, label, value };
  });
  const counts = (['error', 'warning'] as const).map((severity) => ({
    name: severity,
    label: say.counted[severity],
    value: showNumber(openOf(findings, severity), language, 0),
  }));
  return [
    { name: 'finish', label: say.finish, value: finishOf(facts, language) ?? texts.verdict.noPeriod },
    { name: 'first-result', label: texts.verdict.firstResult, value: firstResult(source).value },
    ...money,
    ...counts,
  ];
}

/** The last day of work in the likely case; undefined where nothing has a date. */
function finishOf({ schedule: { start, finish, basis } }: Facts, language: Language): string | undefined {
  if (!start || !finish || basis === 'none') return undefined;
  return showDay(Math.max(start.likely, finish.likely - 1), language);
}

function openOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => !finding.accepted && finding.severity === severity).length;
}
