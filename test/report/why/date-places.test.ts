import { describe, expect, it } from 'vitest';
import { placesOf, placesOfElement, plan } from './placed.ts';

describe('an explanation of dates points at the lines of the plan', () => {
  const road = plan(
    'start: 2027-01-04',
    'roadmap {',
    'phase a "A" { duration: 2..4 weeks deadline: 2027-02-14 }',
    'phase b "B" { after: a + 1 week duration: 1..3 weeks margin: 20% }',
    'phase d "D" { after: b duration: 10 days }',
    'task past "Past" { done: 2027-01-08 }',
    '}',
  );

  it('of an end with what it follows from', () => {
    expect(placesOf(road, 'end(b)')).toEqual([
      "'B' ends on 14 Feb 2027 (between 31 Jan 2027 and 28 Feb 2027) ← a + 1 week | 1..3 weeks | 20%",
      "  'B' lasts 2 weeks ← 1..3 weeks",
      "  'B' waits for 'A', which ends on 24 Jan 2027 ← a + 1 week",
      '  Between them: 1 week ← 1 week',
      "  'A' lasts 3 weeks ← 2..4 weeks",
      "  'A' begins with the plan, on 4 Jan 2027 ← 2027-01-04",
      '  Its buffer of 20% adds up to 3 days in the pessimistic case ← 20%',
    ]);
    expect(placesOf(road, 'end(past)')).toEqual([
      "'Past' ends on 8 Jan 2027 ← 2027-01-04 | 2027-01-08",
      "  'Past' was done on 8 Jan 2027 ← 2027-01-08",
    ]);
  });

  it('of a beginning that is known without an end', () => {
    expect(placesOf(plan('start: 2027-01-04', 'roadmap {', 'phase a "A"', 'gate g "G" { }', '}'), 'start(a)')).toEqual([
      "'A' begins on 4 Jan 2027",
    ]);
  });

  it('of float and of a deadline with the deadline', () => {
    expect(placesOf(road, 'float(d)')).toEqual([
      "'D' can slip by 0 days ← b | 10 days",
      "  'D' is critical: any delay moves the end of the roadmap or misses a deadline",
      "  'D' may end on 24 Feb 2027 at the latest",
      '  The roadmap ends on 24 Feb 2027, which is kept',
    ]);
    const late = road.replace('2027-02-14', '2027-01-20');
    // It ends on the 24th.
    expect(placesOf(late, 'float(a)')).toEqual([
      "'A' can slip by −4 days ← 2027-01-04 | 2..4 weeks",
      "  'A', or what follows it, misses a deadline already",
      "  'A' may end on 20 Jan 2027 at the latest",
      '  It has to end by 20 Jan 2027, its deadline ← 2027-01-20',
    ]);
    expect(placesOfElement(late, 'a').at(-1)).toEqual([
      "'A' ends on 24 Jan 2027, 4 days after its deadline 20 Jan 2027 ← 2027-01-20",
    ]);
    expect(placesOfElement(road, 'a').at(-1)).toEqual([
      "'A' ends on 24 Jan 2027, 21 days before its deadline 14 Feb 2027 ← 2027-02-14",
    ]);
  });

  it('of chances with what moves the end, or the uncertain steps on the way there', () => {
    expect(placesOf(road, 'chance(a)').slice(-2)).toEqual([
      '  The likely figures give 24 Jan 2027',
      "  'A' is uncertain: 2 weeks to 4 weeks ← 2..4 weeks",
    ]);
    expect(placesOf(road, 'p80(b)').slice(-3)).toEqual([
      '  The likely figures give 14 Feb 2027',
      // The widest first: its buffer adds to it.
      "  'B' is uncertain: 1 week to 3 weeks ← 1..3 weeks",
      "  'A' is uncertain: 2 weeks to 4 weeks ← 2..4 weeks",
    ]);
    expect(placesOf(road, 'p80(d)').slice(-2)).toEqual([
      expect.stringMatching(/^ {2}Duration of 'A': .+ 2027 where it is low, .+ 2027 where it is high ← 2..4 weeks$/),
      expect.stringMatching(/^ {2}Duration of 'B': .+ 2027 where it is low, .+ 2027 where it is high ← 1..3 weeks$/),
    ]);
  });

  it('of a phase that ends with others, and of what waits for it', () => {
    const text = plan(
      'start: 2027-01-04',
      'roadmap {',
      'phase a "A" { duration: 3 weeks }',
      'phase b "B" { starts: 2027-01-11 duration: 2 weeks }',
      'phase c "C" {',
      'ends-after: a',
      'task k "K" { duration: 1 week }',
      '}',
      'phase d "D" {',
      'ends-after: b.start',
      'task m "M" { duration: 2 days }',
      '}',
      'gate g "G" { after: c }',
      'phase e "E" { after: g duration: 1 week }',
      '}',
    );
    const ofA = ["  'A' lasts 3 weeks ← 3 weeks", "  'A' begins with the plan, on 4 Jan 2027 ← 2027-01-04"];
    const ofC = ["  'C' may not end before 'A', which ends on 24 Jan 2027 ← a", ...ofA];
    expect(placesOf(text, 'end(c)')).toEqual(["'C' ends on 24 Jan 2027 ← 2027-01-04", ...ofC]);
    expect(placesOf(text, 'end(d)')).toEqual([
      "'D' ends on 10 Jan 2027 ← 2027-01-04",
      "  'D' may not end before 'B' begins, on 11 Jan 2027 ← b.start",
      "  'B' states itself that it starts on 11 Jan 2027 ← 2027-01-11",
    ]);
    expect(placesOfElement(text, 'g')).toEqual([
      ["'G' ends on 24 Jan 2027 ← c", "  'G' waits for 'C', which ends on 24 Jan 2027 ← c", ...ofC],
    ]);
    // The last part decides where the others are over before.
    const longer = text.replace('task k "K" { duration: 1 week }', 'task k "K" { duration: 4 weeks }');
    expect(placesOf(longer, 'end(c)')[1]).toBe("  'C' lasts until its last part, 'K', has ended");
    // A point stands at the end of its day.
    expect(placesOf(text, 'float(c)').at(-1)).toBe(
      "  'G', which waits for it, has to begin on 24 Jan 2027 at the latest",
    );
    expect(placesOf(text, 'float(k)')).toEqual([
      "'K' can slip by 14 days ← 1 week",
      "  'K' may end on 24 Jan 2027 at the latest",
      "  Its phase 'C' has to end by 24 Jan 2027",
      '  Up to 14 days of it move no other work',
    ]);
  });

  it('of an effort with the people who make it', () => {
    const text = plan(
      'start: 2027-01-04',
      'team { person mila "Mila" { allocation: 50% } person z "Z" { rate: 1k / day } }',
      'roadmap {',
      'task t "T" { effort: 4 days assigned: mila 50%, z }',
      'task o "O" { effort: 4 days }',
      '}',
    );
    // One and a half of them make four days in two and two thirds: until Wednesday.
    expect(placesOf(text, 'end(t)')).toEqual([
      "'T' ends on 6 Jan 2027 ← 2027-01-04 | 4 days | mila 50%, z",
      "  'T' takes 4 working days of work by Mila 50% and Z ← 4 days | mila 50%, z",
      "  'T' begins with the plan, on 4 Jan 2027 ← 2027-01-04",
    ]);
    expect(placesOf(text, 'end(o)')[1]).toBe("  'O' takes 4 working days of work by one person at full time ← 4 days");
  });

  it('of a point with its day and its deadline', () => {
    const text = plan(
      'start: 2027-01-04',
      'roadmap { milestone m "M" { starts: 2027-01-20 } gate q "Q" { after: m deadline: 2027-01-20 } }',
    );
    expect(placesOfElement(text, 'm')).toEqual([
      ["'M' ends on 20 Jan 2027 ← 2027-01-20", "  'M' states itself that it starts on 20 Jan 2027 ← 2027-01-20"],
    ]);
    expect(placesOfElement(text, 'q').at(-1)).toEqual([
      expect.stringMatching(/^'Q' ends on 20 Jan 2027, .*its deadline.* ← 2027-01-20$/),
    ]);
  });

  it('of float with the work that has to begin first, and its deadline', () => {
    const text = plan(
      'start: 2027-01-04',
      'roadmap {',
      'phase b "B" { duration: 3 weeks }',
      'phase x "X" { after: a, b duration: 1 week deadline: 2027-02-28 }',
      'phase z "Z" { after: b duration: 1 week }',
      'phase a "A" { duration: 2 weeks }',
      'phase y "Y" { duration: 9 weeks }',
      '}',
    );
    expect(placesOf(text, 'float(b)')).toEqual([
      "'B' can slip by 28 days ← 2027-01-04 | 3 weeks",
      "  'B' may end on 21 Feb 2027 at the latest",
      "  'X', which waits for it, has to begin on 22 Feb 2027 at the latest",
      "    'X' has to end by 28 Feb 2027, its deadline ← 2027-02-28",
      '  Using it moves other work',
    ]);
    // Its deadline is as late as the end of the roadmap would have it: it is the one that it is held to.
    const own = text.replace('2027-02-28', '2027-03-07');
    expect(placesOf(own, 'float(x)')[2]).toBe('  It has to end by 7 Mar 2027, its deadline ← 2027-03-07');
    const later = text.replace('2027-02-28', '2027-03-08');
    expect(placesOf(later, 'float(x)')[2]).toBe('  The roadmap ends on 7 Mar 2027, which is kept');
  });

  it('of a plan without a start with no days', () => {
    const text = plan(
      'roadmap { phase a "A" { duration: 2 weeks } phase b "B" { duration: 4 weeks deadline: month 1 } }',
    );
    expect(placesOf(text, 'float(a)')).toEqual([
      "'A' can slip by 14 days ← 2 weeks",
      '  Up to 14 days of it move no other work',
    ]);
    expect(placesOfElement(text, 'b')).toEqual([
      ['Not known: start(b)', '  The plan states no start'],
      ['Not known: end(b)', '  The plan states no start'],
    ]);
  });

  it('of a figure that names nothing in the plan with its name', () => {
    expect(placesOf(road, 'end(nobody)')[0]).toBe('Not known: end(nobody)');
    expect(placesOf(road, 'p80(nobody)')[0]).toBe('Not known: p80(nobody)');
  });
});
