import * as fc from 'fast-check';

/** A figure as a plan writes it: certain, a range, or low, likely and high. */
function figure(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: most }),
      fc.integer({ min: 0, max: most }),
      fc.nat(2),
    )
    .map(([first, second, third, points]) => {
      const [low = 0, likely = 0, high = 0] = [first, second, third].sort((one, other) => one - other);
      return points === 0 ? String(likely) : points === 1 ? `${low}..${high}` : `${low}..${likely}..${high}`;
    });
}

function line(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return value.map((text) => `${name}: ${text}`);
}

function maybe(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.option(text, { nil: '' });
}

function lines(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.filter(Boolean).join('\n'));
}

function oneOf(...words: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...words);
}

const day = fc
  .tuple(fc.integer({ min: 2026, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const when = fc.oneof(
  day,
  fc.integer({ min: 1, max: 30 }).map((month) => `month ${month}`),
);

function per(value: fc.Arbitrary<string>, ...periods: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(value, oneOf(...periods)).map(([text, period]) => `${text} / ${period}`);
}

const allocation = fc.oneof(
  figure(120).map((text) => `${text}%`),
  per(
    figure(5).map((text) => `${text} days`),
    'week',
    'month',
    'quarter',
    'year',
  ),
  per(
    figure(20).map((text) => `${text} h`),
    'day',
    'week',
    'month',
  ),
);

const person = fc.nat(9).chain((index) =>
  lines(
    maybe(line('allocation', allocation)),
    fc.oneof(
      line('salary', per(figure(120_000), 'year', 'month', 'week')),
      line('rate', per(figure(2_000), 'day', 'hour', 'week', 'month')),
      line(
        'rate',
        figure(50_000).map((text) => `${text} once`),
      ),
    ),
    maybe(
      line(
        'on-cost',
        figure(60).map((text) => `${text}%`),
      ),
    ),
    maybe(line('from', when)),
    maybe(line('until', when)),
    maybe(line('leave', fc.constant('2027-03-01..2027-03-19'))),
  ).map((body) => ({ index, body })),
);

const technology = lines(
  line(
    'cost',
    fc.oneof(
      per(figure(5_000), 'month', 'week', 'quarter', 'year', 'day'),
      figure(90_000).map((text) => `${text} once`),
    ),
  ),
  maybe(line('bought', when)),
  maybe(line('for', oneOf('a', 'b', 'a, b'))),
);

const benefit = lines(
  fc.oneof(
    line(
      'amount',
      fc.oneof(
        per(figure(300_000), 'year', 'month', 'week'),
        figure(50_000).map((text) => `${text} once`),
      ),
    ),
    fc.tuple(figure(500_000), figure(60)).map(([revenue, margin]) => `revenue: ${revenue} / year margin ${margin}%`),
    lines(
      line(
        'output',
        fc.tuple(figure(30), figure(20)).map(([more, now]) => `${more} / week from ${now} / week`),
      ),
      line(
        'saves',
        figure(8).map((text) => `${text} h`),
      ),
      line(
        'at',
        figure(90).map((text) => `${text} / h`),
      ),
      line('weeks', figure(50)),
    ),
    lines(
      line(
        'saves',
        figure(8).map((text) => `${text} h`),
      ),
      line('volume', per(figure(200), 'week', 'month', 'day')),
      line(
        'at',
        figure(90).map((text) => `${text} / h`),
      ),
      line('weeks', figure(50)),
    ),
  ),
  maybe(line('starts', when)),
  maybe(
    line(
      'ramp',
      figure(12).map((text) => `${text} months`),
    ),
  ),
);

const stage = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 9 }), figure(90_000))
  .map(([first, length, amount]) => `months: ${first}..${first + length}\namount: ${amount}`);

const task = fc
  .tuple(fc.nat(9), figure(6), fc.boolean(), maybe(fc.integer({ min: 1, max: 100 }).map((share) => ` ${share}%`)))
  .map(([person, span, effort, share]) =>
    [effort ? `effort: ${span} days` : `duration: ${span} weeks`, `assigned: p${person}${share}`].join('\n'),
  );

function blocks(kind: string, bodies: readonly string[]): string {
  return bodies.map((body, index) => `${kind} ${kind[0]}${index} "${kind} ${index}" {\n${body}\n}`).join('\n');
}

/** Plans full of money: people, technology, budget, benefits and a roadmap, all figures possible and in the plan's currency. */
export const moneyPlan: fc.Arbitrary<string> = fc
  .record({
    start: day,
    people: fc.uniqueArray(person, { maxLength: 4, selector: ({ index }) => index }),
    technologies: fc.array(technology, { maxLength: 3 }),
    stages: fc.array(stage, { maxLength: 3 }),
    total: maybe(line('total', figure(400_000))),
    running: maybe(
      line(
        'running',
        fc.oneof(
          figure(40).map((text) => `${text}%`),
          figure(80_000),
        ),
      ),
    ),
    discount: maybe(
      line(
        'discount',
        figure(15).map((text) => `${text}%`),
      ),
    ),
    horizon: maybe(oneOf('horizon: 24 months', 'horizon: 6 years', 'horizon: 80 weeks')),
    benefits: fc.array(fc.tuple(benefit, fc.boolean()), { maxLength: 4 }),
    tasks: fc.array(task, { maxLength: 4 }),
    kind: oneOf('pilot', 'rollout', 'operation'),
    legal: maybe(line('budget', figure(9_000))),
  })
  .map(
    ({ start, people, technologies, stages, total, running, discount, horizon, benefits, tasks, kind, legal }) => `
plan p "P" {
  start: ${start}
  ${discount}
  ${horizon}
  company { country: NL }
  team {
    ${people.map(({ index, body }) => `person p${index} "Person ${index}" {\n${body}\n}`).join('\n')}
  }
  ${blocks('technology', technologies)}
  use-case a "A" {
    ${benefits.map(([body, good], index) => `${good ? 'benefit' : 'dis-benefit'} w${index} "W" {\n${body}\n}`).join('\n')}
  }
  use-case b "B" { }
  budget {
    ${total}
    ${running}
    ${blocks('stage', stages)}
  }
  roadmap {
    phase first "First" {
      kind: ${kind}
      delivers: a
      ${blocks('task', tasks)}
    }
    phase second "Second" {
      after: first
      duration: 4..9 weeks
      delivers: a, b
    }
  }
  compliance { ${legal} }
}`,
  );
