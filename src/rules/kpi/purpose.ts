import type { Kpi } from '../../analysis/kpi-course.ts';
import { titleOf } from '../../model/element.ts';
import type { Measure } from '../../model/values.ts';

/** Words for how much is done in how much time. */
const PACE =
  /\b(time|hours?|speed|faster|throughput|output|volume|productivity)\b|tijd|uren|snelheid|productiviteit|zeit|stunden|dauer|durchsatz|tempo|produktivität/i;

/** Words for what goes wrong. */
const FAULTS =
  /error|mistake|fault|defect|wrong|false|miss|complain|rework|correction|reject|return|escalat|fout|gemist|klacht|herstel|afgekeurd|fehler|mangel|mängel|falsch|übersehen|beschwerde|reklamation|nacharbeit|ausschuss/i;

/** Words for faults that were noticed: the more of them, the better. */
const NOTICED = /found|detect|recogni|caught|gevonden|herken|opgespoord|gefunden|erkannt|erkennung/i;

/** Words for results that are right, and for people who are content with them. */
const CONTENTMENT = /correctly|satisf|\bnps\b|csat|tevreden|juist|foutloos|zufrieden|richtig|korrekt|fehlerfrei/i;

/** Whether the KPI shows that work gets faster, more or cheaper: by its unit, else by its name. */
export function showsPace(kpi: Kpi): boolean {
  const { better, target, baseline } = kpi.facts;
  if (isBesideWork(kpi) || showsQuality(kpi)) return false;
  const measure = target?.value.value.value ?? baseline?.value;
  if (measure && isSpan(measure) && better?.value !== 'higher') return true;
  // Users per month and the like show that something is used, not how much work it does.
  const isOfWork = kpi.facts.level?.value !== 'operational';
  return (isOfWork && measure !== undefined && countsWork(measure, better?.value)) || PACE.test(namesOf(kpi));
}

function isSpan({ unit }: Measure): boolean {
  return unit !== 'count' && unit !== 'percent' && unit !== 'money';
}

/** Money, and pieces per period that shall become more. */
function countsWork({ unit, per }: Measure, better: 'lower' | 'higher' | undefined): boolean {
  return unit === 'money' || (per !== undefined && per !== 'once' && better !== 'lower');
}

/** Whether the KPI would show that quality suffers: it says so itself, counts what goes wrong, or asks how content people are. */
export function showsQuality(kpi: Kpi): boolean {
  const { guardrail, better } = kpi.facts;
  if (guardrail?.value === 'yes') return true;
  if (isBesideWork(kpi)) return false;
  const names = namesOf(kpi);
  if (better?.value === 'lower') return FAULTS.test(names);
  if (CONTENTMENT.test(names)) return true;
  return better === undefined && FAULTS.test(names) && !NOTICED.test(names);
}

/** Whether the KPI looks at the model or at the company as a whole. */
function isBesideWork({ facts: { level } }: Kpi): boolean {
  return level?.value === 'technical' || level?.value === 'strategic';
}

function namesOf(kpi: Kpi): string {
  return `${titleOf(kpi)} ${kpi.id?.value.replaceAll('-', ' ') ?? ''}`;
}
