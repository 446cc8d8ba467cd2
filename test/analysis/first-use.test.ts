import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/facts.ts';
import { type ActDate, chanceBefore, type UseDates } from '../../src/analysis/first-use.ts';
import { formatIsoDate, toEpochDay } from '../../src/model/values.ts';
import { planOf, textAt } from '../support/plan.ts';

/** A plan with one use case, judged on 2026-11-23. */
function text(phases: string, useCase = 'status: chosen', rest = '', start = 'start: 2027-01-04'): string {
  return `plan p "P" {
  ${start}
  use-case u "U" {
    ${useCase}
  }
  ${rest}
  roadmap {
${phases}
  }
}
`;
}

function of(plan: string): UseDates {
  const read = planOf(plan);
  const [useCase] = read.useCases;
  if (!useCase) throw new Error('The plan has no use case.');
  return analyse(read).firstUses.of(useCase);
}

/** The likely day, or why there is none. */
function day(act: ActDate): string {
  if (act.kind === 'dated') return formatIsoDate(act.day.likely);
  return act.kind === 'begun' ? `by ${formatIsoDate(act.latest)}` : act.because;
}

const days = ({ processing, use, goLive }: UseDates) => [processing, use, goLive].map(day);

const phase = (id: string, kind: string, after = '', delivers = 'delivers: u', duration = '4 weeks') =>
  `    phase ${id} {\n      ${kind && `kind: ${kind}`}\n      ${after && `after: ${after}`}\n      duration: ${duration}\n      ${delivers}\n    }`;

describe('the first use', () => {
  it('begins with the first pilot; its data are processed from the proof of concept on, and it goes live with the roll-out', () => {
    const plan = text(
      [
        phase('find', 'inventory', '', ''),
        phase('proof', 'poc', 'find'),
        phase('try', 'pilot', 'proof'),
        phase('again', 'pilot', 'try'),
        phase('all', 'rollout', 'again'),
        phase('run', 'operation', 'all'),
      ].join('\n'),
    );
    expect(days(of(plan))).toEqual(['2027-02-01', '2027-03-01', '2027-04-26']);
  });

  it('begins with what is rolled out without a pilot', () => {
    expect(days(of(text(phase('all', 'scaling'))))).toEqual(['2027-01-04', '2027-01-04', '2027-01-04']);
  });

  it('is counted in the low, the likely and the high case, and says which lines it follows from', () => {
    const plan = text(
      [phase('proof', 'poc', '', '', '2..4 weeks'), phase('try', 'pilot', 'proof + 1 week')].join('\n'),
    );
    const { use } = of(plan);
    if (use.kind !== 'dated') throw new Error('The pilot has dates.');
    expect([use.day.low, use.day.likely, use.day.high].map(formatIsoDate)).toEqual([
      '2027-01-25',
      '2027-02-01',
      '2027-02-08',
    ]);
    expect(use.followsFrom.map((range) => textAt(plan, range))).toEqual(['try', 'proof + 1 week', '4 weeks']);
  });

  it('is unknown, with the reason, where no phase of use says so', () => {
    expect(days(of(text('')))).toEqual(['no-phase', 'no-phase', 'no-phase']);
    expect(days(of(text(phase('proof', 'poc'))))).toEqual(['2027-01-04', 'only-tested', 'only-tested']);
    expect(days(of(text(phase('find', 'inventory'))))).toEqual(['no-phase', 'no-phase', 'no-phase']);
  });

  it('is unknown where its phase has no dates, or the plan has none at all', () => {
    expect(day(of(text(phase('try', 'pilot').replace('duration: 4 weeks', 'after: nowhere'))).use)).toBe('undated');
    expect(day(of(text(phase('try', 'pilot'), undefined, undefined, '')).use)).toBe('no-dates');
  });

  it('is unknown where what a phase delivers, or its kind, cannot be read', () => {
    expect(day(of(text(phase('try', 'pilot', '', 'delivers: "U"'))).use)).toBe('unreadable');
    expect(day(of(text(phase('try', 'pilott'))).use)).toBe('unreadable');
  });

  it('comes when phases without a kind are over, where no other deliver it', () => {
    expect(days(of(text([phase('one', ''), phase('two', '', 'one')].join('\n'))))).toEqual([
      '2027-01-04',
      '2027-03-01',
      '2027-03-01',
    ]);
  });

  it('of what is live has begun, at the latest on the day on which the plan is judged', () => {
    expect(days(of(text('', 'status: live')))).toEqual(['by 2026-11-23', 'by 2026-11-23', 'by 2026-11-23']);
    // A roadmap that says otherwise does not take it out of use.
    expect(day(of(text(phase('try', 'pilot'), 'status: live')).use)).toBe('by 2026-11-23');
    const since = text(phase('try', 'pilot'), 'status: live', '', 'start: 2026-06-01');
    expect(days(of(since))).toEqual(['2026-06-01', '2026-06-01', 'by 2026-11-23']);
  });
});

describe('a pilot that does not say what it delivers', () => {
  const pilot = phase('try', 'pilot', '', '');

  it('stands for the only use case that the plan carries out', () => {
    expect(day(of(text(pilot)).use)).toBe('2027-01-04');
    expect(day(of(text(pilot, undefined, 'use-case v "V" {\n    status: candidate\n  }')).use)).toBe('2027-01-04');
  });

  it('stands for none where there are several, or where one may be given up', () => {
    expect(day(of(text(pilot, undefined, 'use-case v "V" { }')).use)).toBe('no-phase');
    expect(day(of(text(pilot, undefined, 'use-case v "V" {\n    status: retird\n  }')).use)).toBe('no-phase');
    expect(day(of(text(pilot, 'status: candidate')).use)).toBe('no-phase');
  });
});

describe('the chance that a use begins before a day', () => {
  const chance = (plan: string, before: string) => {
    const read = planOf(plan);
    const facts = analyse(read);
    const [useCase] = read.useCases;
    const simulated = facts.simulated();
    if (!useCase || !simulated) throw new Error('The plan cannot be simulated.');
    const [year = 0, month = 0, number = 0] = before.split('-').map(Number);
    return chanceBefore(facts.firstUses.of(useCase).use, toEpochDay({ year, month, day: number }), simulated)?.share;
  };
  const uncertain = text([phase('proof', 'poc', '', '', '4..8 weeks'), phase('try', 'pilot', 'proof')].join('\n'));

  it('is the share of the runs that do', () => {
    // Four and eight weeks behind 4 January: the tenth and the ninetieth percentile.
    expect(Math.abs((chance(uncertain, '2027-02-01') ?? 0) - 0.1)).toBeLessThan(0.02);
    expect(Math.abs((chance(uncertain, '2027-03-01') ?? 0) - 0.9)).toBeLessThan(0.02);
  });

  it('does not count the day itself', () => {
    const fixed = text(phase('try', 'pilot'));
    expect([chance(fixed, '2027-01-04'), chance(fixed, '2027-01-05')]).toEqual([0, 1]);
    const built = text(phase('try', ''));
    expect([chance(built, '2027-02-01'), chance(built, '2027-02-02')]).toEqual([0, 1]);
  });

  it('is unknown where the day is', () => {
    expect(chance(text(phase('proof', 'poc')), '2027-02-01')).toBeUndefined();
  });
});
