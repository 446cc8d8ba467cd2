import type { Token } from '../../src/language/syntax/tree.ts';
import type { Expectation } from '../../src/language/values/problem.ts';

/** What the words of a figure's unit may be, behind the figure. */
const UNITS: Readonly<Partial<Record<Expectation['what'], readonly string[]>>> = {
  duration: ['weeks', 'days', 'working days', 'months', 'years', 'h'],
  share: ['%'],
  rate: ['/ week', '/ month', '/ day', '/ year'],
  allocation: ['%', 'days / week', 'h / week'],
  hours: ['h / week'],
  score: ['of 5'],
  measure: ['%', 'h', 'days', 'weeks', '/ week', '/ month', 'EUR'],
};

/** Money per period where the shape's samples say so. */
const MONEY_UNITS: readonly string[] = ['/ month', '/ year', '/ day', '/ h', 'once'];

/** One text that may be written next in a figure, date, rhythm or score. */
export interface Literal {
  readonly label: string;
  /** Joined to the figure without a blank. */
  readonly joined: boolean;
}

/**
 * What may follow the tokens that are written of a literal; whole samples where nothing is written yet.
 *
 * @param today ISO date
 */
export function literals(expects: Expectation, written: readonly Token[], today: string): Literal[] {
  const plain = (labels: readonly string[]): Literal[] => labels.map((label) => ({ label, joined: label === '%' }));
  const last = written.at(-1);
  const { what, samples } = expects;
  if (what === 'date') return dates(written, today);
  if (what === 'rhythm') return rhythms(written);
  if (!last) return plain(samples.filter((sample) => sample !== '"…"'));
  if (last.form === 'number') return plain(last.text.endsWith('%') ? [] : unitsOf(expects));
  if (last.text === 'working' && what === 'duration') return plain(['days', 'weeks', 'h']);
  if (last.form === 'symbol' && last.text === '/') return plain(['week', 'month', 'day', 'year', 'h']);
  if ((what === 'allocation' || what === 'hours' || what === 'measure') && /^(?:d|days?|h|hours?)$/.test(last.text))
    return plain(['/ week']);
  return [];
}

function unitsOf({ what, samples }: Expectation): readonly string[] {
  // Where working time is counted anyway, its days need no word for it.
  const plain = what === 'duration' && !samples.some((sample) => sample.includes('working'));
  if (what !== 'money') return (UNITS[what] ?? []).filter((unit) => !plain || unit !== 'working days');
  if (samples.some((sample) => sample.includes('/'))) return MONEY_UNITS;
  return samples.some((sample) => sample.endsWith('%')) ? ['%', 'k', '/ year'] : ['EUR'];
}

function dates(written: readonly Token[], today: string): Literal[] {
  const last = written.at(-1);
  if (!last)
    return [
      { label: today, joined: false },
      ...['month 3', 'month 6', 'month 12'].map((label) => ({ label, joined: false })),
    ];
  if (last.text !== 'month') return [];
  return ['3', '6', '9', '12', '18', '24'].map((label) => ({ label, joined: false }));
}

function rhythms(written: readonly Token[]): Literal[] {
  const last = written.at(-1);
  const labels = !last
    ? ['every week', 'every 2 weeks', 'every month', 'every quarter', 'every year']
    : last.text === 'every'
      ? ['day', 'week', '2 weeks', 'month', 'quarter', 'year']
      : last.form === 'number'
        ? ['days', 'weeks', 'months', 'years']
        : [];
  return labels.map((label) => ({ label, joined: false }));
}
