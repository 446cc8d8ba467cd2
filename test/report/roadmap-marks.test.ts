import { describe, expect, it } from 'vitest';
import { peoplePlace } from '../../src/report/layout/people-place.ts';
import { reportFor, rowOf } from './read-report.ts';

const TEAM = 'team { person ann "Ann Peters" { roles: data-scientist } person bob "Bob" { roles: domain-expert } }';

describe('what is critical, and what may slip', () => {
  const report = reportFor(`plan p "P" { start: 2026-01-05 as-of: 2026-01-05
    roadmap {
      phase a "A" { duration: 4 weeks }
      phase b "B" { duration: 2 weeks }
      phase done "Done" { duration: 1 week done: 2026-01-11 }
    } }`);

  it('says which work decides the end, in a word', () => {
    expect(rowOf(report, 'phase:a').critical).toBe('critical');
    expect(rowOf(report, 'phase:a').cells.float).toBe('none: critical');
    expect(rowOf(report, 'phase:b').critical).toBeNull();
  });

  it('shows how far the other may slip: to where the longest work ends', () => {
    const b = rowOf(report, 'phase:b');
    expect(b.cells.float).toBe('2 weeks');
    expect(b.bar?.float).toBe(rowOf(report, 'phase:a').bar?.to);
    expect(b.label).toContain('2 weeks of slack');
  });

  it('gives what is done neither', () => {
    expect(rowOf(report, 'phase:done')).toMatchObject({ critical: null, bar: { float: null } });
  });
});

describe('by when it is likely to have ended', () => {
  it('marks half and four fifths of the runs, in this order and within the range', () => {
    const report = reportFor(`plan p "P" { start: 2026-01-05 as-of: 2026-01-05
      roadmap { phase a "A" { duration: 4..12 weeks } } }`);
    const { bar, chance, cells } = rowOf(report, 'phase:a');
    expect(chance?.p50).toBeLessThan(chance?.p80 ?? 0);
    expect(chance?.p80).toBeLessThan(bar?.latest ?? 0);
    expect(cells.chance).toMatch(/^22 Feb 2026, 1\d Mar 2026$/);
    expect(report.roadmap.summary).toContain('four in five by');
  });

  it('marks nothing where nothing is uncertain, since it would only repeat the end', () => {
    const report = reportFor(`plan p "P" { start: 2026-01-05
      roadmap { phase a "A" { duration: 4 weeks } } }`);
    expect(rowOf(report, 'phase:a').chance).toBeNull();
    expect(report.roadmap.summary).not.toContain('simulated');
  });
});

describe('deadlines', () => {
  it('stand in the row with how late the work is, and stretch the axis', () => {
    const report = reportFor(`plan p "P" { start: 2026-01-05 as-of: 2026-01-05
      roadmap {
        phase a "A" { duration: 4 weeks deadline: 2026-01-18 }
        phase b "B" { duration: 2 weeks deadline: 2026-03-15 }
      } }`);
    expect(rowOf(report, 'phase:a').deadline?.late).toBe('2 weeks late');
    expect(rowOf(report, 'phase:a').cells.deadline).toBe('18 Jan 2026, 2 weeks late');
    const b = rowOf(report, 'phase:b');
    expect(b.deadline?.late).toBeNull();
    expect(b.deadline?.at).toBeGreaterThan(rowOf(report, 'phase:a').bar?.latest ?? 100);
    expect(b.deadline?.at).toBeLessThanOrEqual(100);
  });

  it('of ten years later do not squeeze the roadmap', () => {
    const report = reportFor(`plan p "P" { start: 2026-01-05
      roadmap { phase a "A" { duration: 4 weeks deadline: 2036-01-18 } } }`);
    expect(rowOf(report, 'phase:a').bar?.to).toBeGreaterThan(70);
  });
});

describe('people', () => {
  const report = reportFor(`plan p "P" { start: 2026-01-05
    ${TEAM}
    use-case u "U" { status: chosen } use-case other "Other" { status: chosen }
    roadmap { phase a "A" { delivers: u
      task t "T" { duration: 2 weeks assigned: ann 50%, bob }
      task free "F" { duration: 9 weeks } } } }`);

  it('stand in the row of their task with name and initials', () => {
    const { people, cells } = rowOf(report, 'task:t');
    expect(people.map(({ name, initials }) => `${name} ${initials}`)).toEqual(['Ann Peters AP', 'Bob BO']);
    expect(cells.people).toBe('Ann Peters and Bob');
    expect(rowOf(report, 'task:free').people).toEqual([]);
  });

  it('can be chosen by, as can use cases, where a row is theirs', () => {
    expect(report.roadmap.people.map(({ title }) => title)).toEqual(['Ann Peters', 'Bob']);
    expect(report.roadmap.useCases.map(({ title }) => title)).toEqual(['U']);
    expect(rowOf(report, 'task:t').useCases).toEqual(['plan:p/use-case:u']);
  });

  it('cover no mark: behind all of them, else before the bar, else nowhere', () => {
    const people = [{ id: 'a', name: 'A', initials: 'AB' }];
    const bar = { from: 40, to: 60, margin: null, latest: 70, float: null, progress: null, fixed: false };
    const row = { bar, people, chance: null, deadline: null };
    expect(peoplePlace(row)).toEqual({ at: 70, side: 'after' });
    expect(peoplePlace({ ...row, deadline: { at: 96, late: null } })).toEqual({ at: 40, side: 'before' });
    expect(peoplePlace({ ...row, bar: { ...bar, from: 2, latest: 99 } })).toBeNull();
    expect(peoplePlace({ ...row, people: [] })).toBeNull();
  });
});

describe('legal steps', () => {
  const report = reportFor(`plan p "P" { start: 2026-01-05 as-of: 2026-01-05
    use-case u "Rank" { status: chosen
      ai-act { role: deployer notice: 2026-02-20 } }
    compliance {
      registration: u by 2026-02-27
      dpia: u on 2026-01-12
      dpia: u on 2026-02-02
      works-council: consent for u on 2026-01-19
      informed: u
      fria: u on 2031-01-01
    }
    roadmap { phase a "A" { duration: 8 weeks } } }`);
  const law = report.roadmap.rows.filter(({ kind }) => kind === 'law' || kind === 'law-step');

  it('have a heading with a mark for each, and a row with the name of each, by date', () => {
    expect(law.map(({ title, dates }) => `${title} ${dates}`)).toEqual([
      'Legal steps 6 dates',
      'Data protection impact assessment: Rank on 12 Jan 2026',
      'Works council, consent: Rank on 19 Jan 2026',
      'Data protection impact assessment: Rank on 2 Feb 2026',
      'Notice to people: Rank on 20 Feb 2026',
      'Registration: Rank by 27 Feb 2026',
      'Fundamental rights impact assessment: Rank on 1 Jan 2031',
    ]);
    expect(law[0]?.marks).toEqual(law.flatMap(({ point }) => point?.at ?? []));
  });

  it('are an arrow with their day at the edge where they lie far outside', () => {
    expect(law.at(-1)).toMatchObject({ point: null, beyond: [{ side: 'after', day: '1 Jan 2031' }] });
    expect(law[0]?.marks).toHaveLength(5);
    expect(law[0]?.beyond).toEqual([{ side: 'after', day: null }]);
    expect(law.slice(1, -1).flatMap(({ beyond }) => beyond)).toEqual([]);
  });

  it('are explained below the drawing, the arrow only where one is drawn', () => {
    const explained = (step: string) =>
      reportFor(`plan p "P" { start: 2026-01-05
    use-case u "Rank" { }
    compliance { dpia: u on ${step} }
    roadmap { phase a "A" { duration: 1 week } } }`).roadmap.legend.find(({ mark }) => mark === 'beyond')?.text;
    expect(explained('2031-01-12')).toBe('legal step outside the period shown');
    expect(explained('2026-01-07')).toBeUndefined();
  });

  it('point back where they came long before the work', () => {
    const { roadmap } = reportFor(
      `plan p "P" { start: 2026-01-05
    use-case u "Rank" { }
    compliance { dpia: u on 2020-01-12 }
    roadmap { phase a "A" { duration: 1 week } } }`,
    );
    expect(roadmap.rows.map(({ beyond }) => beyond)).toEqual([
      [],
      [{ side: 'before', day: null }],
      [{ side: 'before', day: '12 Jan 2020' }],
    ]);
  });

  it('are told apart by line where a name stands twice', () => {
    expect(law.map(({ id }) => id).filter((id) => id.includes('#dpia'))).toEqual([
      'plan:p/compliance#dpia',
      'plan:p/compliance#dpia:2',
    ]);
  });

  it('without a date stand with what has none', () => {
    expect(report.roadmap.undated.map(({ title, reason }) => `${title} ${reason}`)).toEqual([
      'People informed: Rank has no date',
    ]);
  });

  it('cannot be placed in a plan without dates, and say so', () => {
    const { roadmap } = reportFor(
      'plan p "P" { compliance { dpia: u on 2026-01-12 } use-case u "Rank" { } roadmap { phase a "A" { duration: 1 week } } }',
    );
    expect(roadmap.rows.map(({ kind }) => kind)).toEqual(['phase']);
    expect(roadmap.undated[0]?.reason).toContain('no "start:"');
  });
});
