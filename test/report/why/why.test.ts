import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/facts.ts';
import { answerOf } from '../../../src/analysis/figures.ts';
import { whyElement } from '../../../src/analysis/why/element.ts';
import { LANGUAGES } from '../../../src/model/figures.ts';
import { definitionOf, showValue, whyLines } from '../../../src/report/why/words.ts';
import { figureIn, questionsAbout, whyIn } from '../../support/figures.ts';
import { planOf, textAt } from '../../support/plan.ts';

const inRoadmap = (...lines: readonly string[]) => `plan p "P" {
  start: 2027-01-04
  roadmap {
${lines.map((line) => `    ${line}\n`).join('')}  }
}
`;

describe('a date', () => {
  const text = inRoadmap(
    'phase build "Build" {',
    '  duration: 4..6 weeks',
    '}',
    'gate go "Go or no-go" {',
    '  after: build',
    '}',
    'phase pilot "Pilot" {',
    '  after: go + 2 weeks',
    '  duration: 6 weeks',
    '  margin: 50%',
    '}',
  );

  it('is told back to the start of the plan', () => {
    // Monday, 4 January 2027: five weeks until 7 February, two weeks of pause, six weeks from 22 February until 4 April.
    expect(whyIn(text, 'end(pilot)')).toEqual([
      "'Pilot' ends on 4 Apr 2027 (between 28 Mar 2027 and 2 May 2027)",
      "  'Pilot' lasts 6 weeks",
      "  'Pilot' waits for 'Go or no-go', which ends on 7 Feb 2027",
      '  Between them: 2 weeks',
      "  'Go or no-go' waits for 'Build', which ends on 7 Feb 2027",
      "  'Build' lasts 5 weeks",
      "  'Build' begins with the plan, on 4 Jan 2027",
      '  Its buffer of 50% adds up to 21 days in the pessimistic case',
    ]);
    expect(whyIn(text, 'start(pilot)')).toEqual([
      "'Pilot' begins on 22 Feb 2027 (between 15 Feb 2027 and 1 Mar 2027)",
      "  'Pilot' waits for 'Go or no-go', which ends on 7 Feb 2027",
      '  Between them: 2 weeks',
      "  'Go or no-go' waits for 'Build', which ends on 7 Feb 2027",
      "  'Build' lasts 5 weeks",
      "  'Build' begins with the plan, on 4 Jan 2027",
    ]);
  });

  it('points at the line that each step comes from', () => {
    const lines = whyLines(figureIn(text, 'end(pilot)').explain(), { language: 'en' });
    // The text of the test goes on behind what is asked for.
    expect(lines.slice(1).map(({ at }) => at.map((range) => textAt(text, range)).join())).toEqual([
      '6 weeks',
      'go + 2 weeks',
      '2 weeks',
      'build',
      '4..6 weeks',
      '2027-01-04',
      '50%',
    ]);
  });

  it('says which working day follows, and whose effort it is', () => {
    const working = `plan p "P" {
  start: 2027-01-04
  team {
    person mila "Mila" {
      allocation: 50%
    }
  }
  roadmap {
    phase build "Build" {
      duration: 4 weeks
    }
    task model "Model" {
      after: build
      effort: 5 days
      assigned: mila 50%
    }
  }
}
`;
    // Build ends on Sunday, 31 January; ten half working days last until Friday, 12 February.
    expect(whyIn(working, 'end(model)')).toEqual([
      "'Model' ends on 12 Feb 2027",
      "  'Model' takes 5 working days of work by Mila 50%",
      "  'Model' waits for 'Build', which ends on 31 Jan 2027",
      "  'Build' lasts 4 weeks",
      "  'Build' begins with the plan, on 4 Jan 2027",
    ]);
    expect(whyIn(working.replace('duration: 4 weeks', 'duration: 26 days'), 'end(model)')).toContain(
      '  1 Feb 2027 is the first working day after that',
    );
  });

  it('is that of the last part, of the phase around it, or stated', () => {
    const parts = inRoadmap(
      'phase build "Build" {',
      '  task data "Data" {',
      '    starts: 2027-01-11',
      '    duration: 2 weeks',
      '  }',
      '  task model "Model" {',
      '    duration: 1 week',
      '  }',
      '  gate go "Go" {',
      '  }',
      '}',
      'task past "Past" {',
      '  done: 2027-01-08',
      '}',
    );
    expect(whyIn(parts, 'end(build)')).toEqual([
      "'Build' ends on 24 Jan 2027",
      "  'Build' lasts until its last part, 'Data', has ended",
      "  'Data' lasts 2 weeks",
      "  'Data' states itself that it starts on 11 Jan 2027",
    ]);
    expect(whyIn(parts, 'end(go)')).toEqual([
      "'Go' ends on 24 Jan 2027",
      "  'Go' stands at the end of 'Build', on 24 Jan 2027",
      "  'Build' lasts until its last part, 'Data', has ended",
      "  'Data' lasts 2 weeks",
      "  'Data' states itself that it starts on 11 Jan 2027",
    ]);
    expect(whyIn(parts, 'start(model)')).toEqual([
      "'Model' begins on 4 Jan 2027",
      "  'Model' stands in 'Build', which begins on 4 Jan 2027",
      "  'Build' begins with the plan, on 4 Jan 2027",
    ]);
    expect(whyIn(parts, 'end(past)')).toEqual(["'Past' ends on 8 Jan 2027", "  'Past' was done on 8 Jan 2027"]);
  });

  it('tells a long way with its first steps and its beginning', () => {
    const chain = Array.from({ length: 40 }, (_, index) => [
      `task t${index} "T${index}" {`,
      ...(index > 0 ? [`  after: t${index - 1}`] : []),
      '  duration: 1 day',
      '}',
    ]).flat();
    const lines = whyIn(inRoadmap(...chain), 'end(t39)');
    expect(lines).toHaveLength(14);
    // Two statements for each of forty tasks: eleven are told before the last one.
    expect(lines.slice(-2)).toEqual(['  68 more steps on the way back', "  'T0' begins with the plan, on 4 Jan 2027"]);
  });

  it('that is not known says what it lacks', () => {
    expect(whyIn(inRoadmap('phase build "Build"', 'task t "T" {', '  after: build', '}'), 'end(t)')).toEqual([
      'Not known: end(t)',
      "  'Build' has no duration",
    ]);
    expect(whyIn(inRoadmap('phase build "Build"'), 'end(build)', 'nl')).toEqual([
      'Niet bekend: end(build)',
      "  'Build' heeft geen duur",
    ]);
  });
});

describe('float', () => {
  const text = inRoadmap(
    'phase long "Long" {',
    '  duration: 6 weeks',
    '}',
    'phase short "Short" {',
    '  duration: 2 weeks',
    '}',
    'phase next "Next" {',
    '  after: short',
    '  duration: 2 weeks',
    '  deadline: 2027-02-07',
    '}',
  );

  it('is bounded by the end of the roadmap, by a deadline, or by what follows', () => {
    expect(whyIn(text, 'float(long)')).toEqual([
      "'Long' can slip by 0 days",
      "  'Long' is critical: any delay moves the end of the roadmap or misses a deadline",
      "  'Long' may end on 14 Feb 2027 at the latest",
      '  The roadmap ends on 14 Feb 2027, which is kept',
    ]);
    expect(whyIn(text, 'float(next)')).toEqual([
      "'Next' can slip by 7 days",
      "  'Next' may end on 7 Feb 2027 at the latest",
      '  It has to end by 7 Feb 2027, its deadline',
      '  Up to 7 days of it move no other work',
    ]);
    expect(whyIn(text, 'float(short)')).toEqual([
      "'Short' can slip by 7 days",
      "  'Short' may end on 24 Jan 2027 at the latest",
      "  'Next', which waits for it, has to begin on 25 Jan 2027 at the latest",
      "    'Next' has to end by 7 Feb 2027, its deadline",
      '  Using it moves other work',
    ]);
    expect(whyIn(text.replace('2027-02-07', '2027-01-24'), 'float(short)').slice(0, 2)).toEqual([
      "'Short' can slip by −7 days",
      "  'Short', or what follows it, misses a deadline already",
    ]);
  });

  /** The line that says what bounds work, with what it rests on. */
  const boundIn = (id: string, ...lines: string[]): string | undefined =>
    whyIn(inRoadmap(...lines, 'phase long "Long" { duration: 10 weeks }'), `float(${id})`).find((line) =>
      /has to|is kept/.test(line),
    );

  // From Monday 4 January 2027 on; the long phase ends on 14 March.
  it.each([
    ['an end that needs its end', ['phase b "B" {', 'ends-after: a', 'duration: 1 week', 'deadline: 2027-02-07', '}']],
    [
      'an end that needs its beginning',
      ['phase b "B" {', 'ends-after: a.start', 'duration: 1 week', 'deadline: 2027-02-07', '}'],
    ],
    [
      'a beginning that needs its beginning',
      ['phase b "B" {', 'after: a.start', 'duration: 1 week', 'deadline: 2027-02-07', '}'],
    ],
    [
      'a beginning that its own line fixes',
      ['phase b "B" {', 'after: a', 'starts: 2027-02-01', 'duration: 1 week', '}'],
    ],
  ])('is bounded by %s', (what, follower) => {
    const said: Readonly<Record<string, string>> = {
      'an end that needs its end': "  'B', which cannot end before it, has to end by 7 Feb 2027",
      'an end that needs its beginning': "  'B', which cannot end before its start, has to end by 7 Feb 2027",
      'a beginning that needs its beginning':
        "  'B', which waits for its start, has to begin on 1 Feb 2027 at the latest",
      'a beginning that its own line fixes': "  'B', which waits for it, has to begin on 1 Feb 2027 at the latest",
    };
    expect(boundIn('a', 'phase a "A" { duration: 2 weeks }', ...follower)).toBe(said[what]);
  });

  it('is bounded by the first of several that wait, with the pause between them', () => {
    const lines = [
      'phase a "A" { duration: 2 weeks }',
      'phase b "B" {',
      'after: a',
      'duration: 1 week',
      'deadline: 2027-02-21',
      '}',
      'phase c "C" {',
      'after: a + 3 weeks',
      'duration: 1 week',
      'deadline: 2027-02-28',
      '}',
    ];
    // C may begin on 22 February, and A has to have ended three weeks before; B alone would leave it until 14 February.
    expect(boundIn('a', ...lines)).toBe("  'C', which waits for it, has to begin on 22 Feb 2027 at the latest");
  });

  it('is not bounded by what waits for it with weeks to spare', () => {
    const follower = ['phase b "B" {', 'after: a.start', 'duration: 1 week', '}'];
    expect(boundIn('a', 'phase a "A" { duration: 2 weeks }', ...follower)).toBe(
      '  The roadmap ends on 14 Mar 2027, which is kept',
    );
  });
});

describe('money', () => {
  const text = `plan p "P" {
  start: 2027-01-01
  team {
    person mila "Mila" {
      allocation: 15%
      salary: 72k / year
      on-cost: 30%
    }
    person ravi "Ravi" {
      allocation: 1 day / week
      rate: 1_200..1_600 / day
    }
  }
  technology cloud "Cloud" {
    cost: 1.5k / month
  }
  use-case drafts "Drafts" {
    benefit hours "Hours" {
      saves: 3.5 h
      volume: 15 / week
      at: 65 / h
      weeks: 46
    }
    benefit rework "Rework" {
      amount: 1k / month
    }
    dis-benefit checks "Checks" {
      amount: 4_975 / year
    }
  }
  budget {
    total: 100k
    running: 20%
    stage one "One" {
      months: 1..4
      amount: 60k
    }
    stage two "Two" {
      months: 5..8
      amount: 40k
    }
  }
}
`;

  it('of people and things is a product of what the plan states', () => {
    // 72,000 × 15 % × 1.3 × 8 ÷ 12 = 9,360; 1 January to 31 August 2027 has 173 weekdays: 34.6 weeks × 1,400 = 48,440.
    expect(whyIn(text, 'cost')).toEqual([
      'The plan costs €69,800 (between €62,880 and €76,720)',
      '  Personnel: €57,800 (between €50,880 and €64,720)',
      "    'Ravi': €1,400 a day × 1 day a week × 34.6 weeks = €48,440 (between €41,520 and €55,360)",
      "    'Mila': €72,000 a year × 15% of full time × 1.3 (30% on-cost) × 8 months = €9,360",
      '  Technology: €12,000',
      "    'Cloud': €1,500 a month × 8 months = €12,000",
      '  Costs are counted from 1 Jan 2027 to 31 Aug 2027',
      '    The months of the last stage end then',
    ]);
  });

  it('of a period is that of the stages in it', () => {
    expect(whyIn(text, 'spend(2027-Q2)')).toEqual([
      '€35,000 are planned to be spent in 2027-Q2',
      "  'Two': 2 of its 4 months, €20,000",
      "  'One': 1 of its 4 months, €15,000",
    ]);
    expect(whyIn(text, 'spend(2027)').slice(1)).toEqual(["  'One', all of it: €60,000", "  'Two', all of it: €40,000"]);
    expect(whyIn(text, 'spend(2028)')).toEqual([
      '€0 are planned to be spent in 2028',
      '  Nothing is planned to be spent then',
    ]);
  });

  it('that comes back is a product too', () => {
    // 3.5 × 15 × 46 × 65 = 156,975; + 12,000 − 4,975 = 164,000.
    expect(whyIn(text, 'benefit')).toEqual([
      'The benefit is €164,000 a year once it is fully reached',
      "  'Hours': 3.5 hours × 15 a week × 46 weeks × €65 an hour = €156,975 a year",
      "  'Rework': €1,000 a month × 12 times a year = €12,000 a year",
      "  'Checks' takes away: €4,975 a year",
    ]);
  });

  it('is set against what is spent', () => {
    // (164,000 − 20,000 − 100,000) ÷ 100,000; 100,000 ÷ 144,000 × 12 = 8.33.
    const parts = [
      '  The benefit is €164,000 a year once it is fully reached',
      "    'Hours': 3.5 hours × 15 a week × 46 weeks × €65 an hour = €156,975 a year",
      "    'Rework': €1,000 a month × 12 times a year = €12,000 a year",
      "    'Checks' takes away: €4,975 a year",
      '  Running cost is €20,000 a year',
      '    Running cost: 20%, as the plan states',
      '    Total: €100,000, as the plan states',
      '  The investment is €100,000',
      '    Total: €100,000, as the plan states',
    ];
    expect(whyIn(text, 'roi')).toEqual(['(€164,000 − €20,000 − €100,000) ÷ €100,000 = 44%', ...parts]);
    expect(whyIn(text, 'payback')).toEqual(['€100,000 ÷ (€164,000 − €20,000) a year × 12 = 8.3 months', ...parts]);
    expect(whyIn(text, 'cost-of-delay').slice(0, 1)).toEqual([
      '(€164,000 a year − €20,000 a year) ÷ 12 = €12,000 a month',
    ]);
    // 144,000 × (1 ÷ 1.08 + … + 1 ÷ 1.08⁴) = 144,000 × 3.31212684 = 476,946.26
    expect(whyIn(text, 'npv').slice(0, 4)).toEqual([
      'Worth €376,946.26 today, at 8% a year',
      '  €144,000 in each of four years are worth €476,946.26 today',
      '  €100,000 are invested today',
      '  The plan states no discount rate; 8% is taken',
    ]);
  });

  it('that is not complete says what is left out, each once', () => {
    const open = text
      .replace('      rate: 1_200..1_600 / day\n', '')
      .replace('  budget {', '  change {\n    train: sales 2 days\n    train: support 1 day\n  }\n  budget {');
    expect(whyIn(open, 'cost').filter((line) => line.includes('price'))).toEqual([
      "  'Ravi' has no price",
      '  The plan holds training, which has no price',
    ]);
    expect(showValue(figureIn(open, 'cost'), 'en')).toBe('at least €21,360');
  });
});

describe('a payback by the cash flow', () => {
  // Two stages of 12,000 in the first two months; from month 3 on 6,000 a month, growing over two months: 1,500, 4,500, 6,000 …
  const text = `plan p "P" {
  start: 2027-01-01
  use-case u "U" {
    benefit b "B" {
      amount: 72k / year
      starts: month 2
      ramp: 2 months
    }
  }
  budget {
    stage one "One" {
      months: 1..1
      amount: 12k
    }
    stage two "Two" {
      months: 2..2
      amount: 12k
    }
  }
  roadmap {
    phase build "Build" {
      duration: 2 months
      delivers: u
    }
  }
}
`;

  it('names the month in which it turns', () => {
    // −24,000 + 1,500 + 4,500 = −18,000 after month 4; + 3 × 6,000 = 0 after month 7.
    expect(whyIn(text, 'payback').slice(0, 5)).toEqual([
      'Paid back 7 months after the start of the plan, by 31 Jul 2027',
      '  After month 6 the plan stands at −€6,000',
      '  After month 7 it stands at €0',
      "  'B' starts on 1 Mar 2027, as it states",
      "  'B' grows evenly over 2 months",
    ]);
  });

  it('is what a percentile of it counts, and says so', () => {
    expect(whyIn(text, 'p50(payback)')).toEqual([
      'Payback time: at most 7 months in 50 of 100 runs',
      '  Nothing in the plan is uncertain, so that there is one run',
      expect.stringMatching(/^ {2}Payback: the first month of the cash flow, counted from the start of the plan,/),
      '  The likely figures give 7 months',
    ]);
    expect(whyIn(text.replace('ramp: 2 months', ''), 'p50(payback)', 'nl')[2]).toBe(
      '  Terugverdientijd: investering ÷ baten per jaar × 12',
    );
  });
});

describe('load', () => {
  it('is told by allocation or by the tasks at the busiest time', () => {
    const text = `plan p "P" {
  start: 2027-01-04
  team {
    person mila "Mila" {
      allocation: 20%
    }
    person ravi "Ravi" {
      allocation: 2 days / week
    }
  }
  roadmap {
    task one "One" {
      duration: 2 weeks
      assigned: mila 30%
    }
    task two "Two" {
      duration: 4 weeks
      assigned: mila 50%
    }
  }
}
`;
    expect(whyIn(text, 'load(mila)')).toEqual([
      "'Mila' has up to 80% of full time",
      '  Most at one time: from 4 Jan 2027 to 17 Jan 2027',
      "  'One' takes 30%",
      "  'Two' takes 50%",
    ]);
    expect(whyIn(text, 'load(ravi)', 'de')).toEqual([
      "'Ravi' hat bis zu 40 % der vollen Arbeitszeit",
      "  'Ravi' ist mit 40 % der vollen Arbeitszeit im Plan eingesetzt",
    ]);
  });
});

describe('chances', () => {
  const text = inRoadmap(
    'phase build "Build" {',
    '  duration: 4..8 weeks',
    '  deadline: 2027-02-14',
    '}',
    'phase pilot "Pilot" {',
    '  after: build',
    '  duration: 2..3 weeks',
    '}',
  );

  it('say how many runs they rest on, how surely, and what moves them', () => {
    // So wide that the interval holds more than one day: 1.96 × √(0.16 ÷ 10,000) ÷ density is 0.8 days at P80.
    const [first, ...others] = whyIn(text.replace('4..8 weeks', '4..12 weeks'), 'p80(pilot)');
    expect(first).toMatch(/^In 80 of 100 runs 'Pilot' has ended by \d+ (Mar|Apr) 2027$/);
    expect(others).toEqual([
      '  10,000 runs of the plan were simulated, with seed 1',
      expect.stringMatching(/^ {2}More runs would give between .* and .*, in 95 of 100 cases$/),
      // Eight weeks and two and a half: 73.5 days, so that the 74th is the last.
      '  The likely figures give 18 Mar 2027',
      expect.stringMatching(/^ {2}Duration of 'Build': .* Feb 2027 where it is low, .* 2027 where it is high$/),
      expect.stringMatching(/^ {2}Duration of 'Pilot': .* where it is low, .* where it is high$/),
    ]);
    expect(whyIn(text, 'chance(build)')[0]).toMatch(
      /^In \d+\.\d% of all runs 'Build' ends by 14 Feb 2027, its deadline$/,
    );
  });

  it('of a plan without uncertainty come from one run', () => {
    const certain = text.replace('4..8 weeks', '6 weeks').replace('2..3 weeks', '2 weeks');
    expect(whyIn(certain, 'p80(pilot)')).toEqual([
      "In 80 of 100 runs 'Pilot' has ended by 28 Feb 2027",
      '  Nothing in the plan is uncertain, so that there is one run',
      '  The likely figures give 28 Feb 2027',
    ]);
  });
});

describe('an element', () => {
  const text = `plan p "P" {
  start: 2027-01-01
  team {
    person mila "Mila" {
      allocation: 10%
      salary: 60k / year
    }
  }
  technology cloud "Cloud" {
    cost: 9k once
  }
  use-case u "U" {
    benefit b "Hours" {
      amount: 60k / year
      starts: 2027-07-01
      ramp: 3 months
    }
  }
  budget {
    stage one "One" {
      months: 1..2
      amount: 40k
    }
  }
  roadmap {
    phase pilot "Pilot" {
      duration: 2 weeks
      deadline: 2027-01-10
      paid-by: one
    }
  }
  kpi k "K" {
  }
}
`;
  const plan = planOf(text);
  const facts = analyse(plan);
  const told = (id: string): string[][] =>
    plan.names
      .withId(id)
      .flatMap((element) => whyElement(plan, facts, element))
      .map((explanation) => whyLines(explanation, { language: 'en' }).map(({ text: line }) => line));

  it.each([
    [
      'pilot',
      [
        ["'Pilot' begins on 1 Jan 2027", "'Pilot' begins with the plan, on 1 Jan 2027"],
        ["'Pilot' ends on 14 Jan 2027", "'Pilot' lasts 2 weeks", "'Pilot' begins with the plan, on 1 Jan 2027"],
        ["'Pilot' ends on 14 Jan 2027, 4 days after its deadline 10 Jan 2027"],
      ],
    ],
    [
      'mila',
      [
        ["'Mila' has up to 10% of full time", "'Mila' is allocated to the plan with 10% of full time"],
        ["'Mila': €60,000 a year × 10% of full time × 2 months = €1,000"],
      ],
    ],
    ['cloud', [["'Cloud': €9,000"]]],
    [
      'one',
      [
        [
          "'One' has €40,000",
          'Spread evenly over months 1 to 2 of the plan',
          'People and things cost €10,000 in these months',
          "It pays for 'Pilot', from 1 Jan 2027 to 14 Jan 2027",
        ],
      ],
    ],
    [
      'b',
      [
        ["'Hours': €60,000 a year"],
        ["'Hours' starts on 1 Jul 2027, as it states"],
        ["'Hours' grows evenly over 3 months"],
      ],
    ],
    ['k', []],
  ])('%s is told with all that follows from it', (id, lines) => {
    expect(told(id)).toEqual(lines);
  });
});

describe.each(['quotes', 'screening', 'customer-service', 'quality-control', 'technical-writer'])(
  'examples/%s',
  (name) => {
    const read = (file: string) => readFileSync(new URL(`../../../examples/${file}.aiplan`, import.meta.url), 'utf8');
    const plan = planOf(read(name), { imports: { 'company.aiplan': read('company') } });
    const facts = analyse(plan);

    it('explains every figure in every language, line for line', () => {
      for (const question of questionsAbout(plan, facts)) {
        const answer = answerOf(plan, facts, question);
        const explanation = answer.explain();
        const [english, ...others] = LANGUAGES.map((language) => whyLines(explanation, { language }));
        for (const lines of others) {
          expect(lines.map(({ depth, at }) => [depth, at])).toEqual(english?.map(({ depth, at }) => [depth, at]));
        }
        for (const language of LANGUAGES) {
          expect(definitionOf(answer.basis, language)).toMatch(/\.$/);
          for (const { text } of whyLines(explanation, { language })) {
            expect(text).toMatch(/\S/);
            expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|[{}]/);
          }
        }
      }
    });
  },
);
