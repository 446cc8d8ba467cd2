import type { EarlierState, ReportSource } from '../options.ts';
import type { VerdictItem } from '../report-data.ts';
import { verdictOf } from './verdict.ts';

/** The verdict; where an earlier plan gave another answer, with that answer behind it. What is wrong is not compared: the earlier plan is not checked. */
export function comparedVerdict(source: ReportSource): VerdictItem[] {
  const { earlier } = source;
  const now = verdictOf(source);
  if (!earlier) return now;
  const before = new Map(verdictOf(sourceOf(earlier, source)).map((item) => [item.key, item.value]));
  return now.map((item) => {
    const value = before.get(item.key);
    if (value === undefined || value === item.value || item.key === 'problem') return item;
    const said = source.texts.comparison.before(value);
    return { ...item, note: item.note === null ? said : `${item.note} · ${said}` };
  });
}

function sourceOf({ plan, facts }: EarlierState, { language, texts, profile, settings }: ReportSource): ReportSource {
  return { plan, facts, findings: [], language, texts, profile, settings };
}
