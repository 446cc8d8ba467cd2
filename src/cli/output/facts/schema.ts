import * as z from 'zod';

const percent = z.number().describe('Per cent.');
const date = z.iso.date();
const money = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .describe("An amount in the plan's currency with two decimals, as text so that no cent is lost.");
const text = z.string();
const id = z.string().describe('The id in the plan; its title where it has none.');

const unknown = z
  .strictObject({
    unknown: z.string().describe('A code that says why it does not follow from the plan.'),
    element: id.optional(),
    fact: z.string().optional().describe('The fact that is missing or cannot be used, as the language writes it.'),
  })
  .meta({ id: 'unknown' });

function ranged<T extends z.ZodType>(value: T) {
  return z.strictObject({ low: value, likely: value, high: value });
}

const days = ranged(date).meta({
  id: 'days',
  description: 'The low, the likely and the high case. An end is the last day, included.',
});
const amounts = ranged(money).meta({ id: 'amounts' });
const percents = ranged(percent).meta({ id: 'percents' });

const place = z
  .strictObject({
    path: z.string().describe('Relative to the working folder, with forward slashes.'),
    line: z.int().min(0).describe('Zero-based.'),
    character: z.int().min(0).describe('Zero-based, in UTF-16 code units.'),
  })
  .meta({ id: 'place' });

const basis = z.string().describe('By which definition it is computed.');
const complete = z.boolean().describe('False where a part is not known.');

/** A figure of the business case: per cent, months, or amounts. */
function figure<T extends z.ZodType>(value: T) {
  return z.union([
    z.strictObject({
      low: value,
      likely: value,
      high: value,
      basis,
      complete,
      neverAtWorst: z
        .boolean()
        .describe('The unfavourable end of the range is never reached, and repeats the likely value.'),
    }),
    unknown.extend({ basis }),
  ]);
}

const percentFigure = figure(percent).meta({ id: 'percentFigure' });
const monthFigure = figure(z.number().describe('Months.')).meta({ id: 'monthFigure' });
const moneyFigure = figure(money).meta({ id: 'moneyFigure' });

const calendar = z.strictObject({
  country: z.string().nullable(),
  region: z.string().nullable(),
  holidays: z.boolean().describe('Whether public holidays count.'),
  daysPerWeek: z.number(),
  hoursPerDay: z.number(),
  problems: z.array(
    z.strictObject({
      kind: z.string(),
      fact: z.string().optional(),
      written: z.string().optional(),
      place: place.optional(),
    }),
  ),
});

const work = z.strictObject({
  id,
  title: text,
  kind: z.enum(['phase', 'task', 'milestone', 'gate']),
  phase: id.nullable(),
  start: z.union([days, unknown]),
  end: z.union([days, unknown]),
  float: z.union([z.int().describe('Calendar days.'), unknown]),
  freeFloat: z.int().nullable(),
  critical: z.boolean(),
  p50: z.union([date, unknown]),
  p80: z.union([date, unknown]),
  criticality: percent.nullable().describe('In how many of 100 simulated runs it decides when the roadmap ends.'),
});

const schedule = z.strictObject({
  basis: z.enum(['plan-start', 'earliest-date', 'none']),
  start: z.union([days, unknown]),
  end: z.union([days, unknown]),
  criticalPath: z.array(id),
  work: z.array(work),
});

const deadline = z.strictObject({
  work: id,
  deadline: z.union([date, unknown]),
  end: z.union([days, unknown]),
  spareDays: z
    .int()
    .nullable()
    .describe('Days between the likely end and the deadline; below zero where it is missed.'),
  chance: z.union([percent, unknown]),
});

const overload = z.strictObject({
  from: date,
  until: date.describe('Included.'),
  percent,
  personDays: z.number().describe('Full-time days of work that do not fit.'),
});

const person = z.strictObject({
  id,
  title: text,
  kind: z.enum(['person', 'vacancy']),
  allocation: percents.nullable(),
  peak: z.union([
    z.strictObject({
      percent,
      by: z.enum(['allocation', 'assignments']),
      from: date.nullable(),
      until: date.nullable(),
    }),
    unknown,
  ]),
  over: z.array(overload),
  away: z.array(
    z.strictObject({
      task: id,
      days: z.number().describe('Working days on which the person is away.'),
      of: z.number().describe('Working days of the task.'),
    }),
  ),
});

const compared = z.strictObject({
  declared: z.union([amounts, unknown]),
  computed: z.union([amounts, unknown]),
  complete,
  difference: amounts.nullable().describe('Declared less computed; below zero the budget is short.'),
});

const cost = z.strictObject({
  period: z.union([
    z.strictObject({ from: date, until: date, basis: z.enum(['stages', 'roadmap', 'horizon']) }),
    unknown,
  ]),
  total: compared,
  categories: z.strictObject({ personnel: compared, technology: compared, change: compared, compliance: compared }),
  reserve: amounts.nullable(),
  stages: z.array(
    z.strictObject({
      stage: id,
      title: text,
      months: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
      amount: z.union([amounts, unknown]),
      computed: amounts,
    }),
  ),
  outsideStages: amounts,
  quarters: z.array(z.strictObject({ quarter: z.string().describe('2027-Q1'), computed: amounts })),
  useCases: z.array(z.strictObject({ useCase: id.nullable(), computed: amounts })),
  lines: z.array(
    z.strictObject({
      category: z.enum(['personnel', 'technology', 'change', 'compliance']),
      element: id,
      task: id.nullable(),
      basis: z.string(),
      amount: amounts,
    }),
  ),
  unknown: z.array(unknown),
});

const businessCase = z.strictObject({
  investment: moneyFigure,
  running: moneyFigure.describe('Per year.'),
  benefit: moneyFigure.describe('Per year, once fully reached.'),
  benefits: z.array(
    z.strictObject({
      benefit: id,
      useCase: id,
      perYear: z.union([amounts, unknown]),
      once: amounts.nullable(),
      start: days.nullable(),
      rampMonths: z.number(),
    }),
  ),
  discount: percents.nullable().describe('Per cent a year.'),
  roi: z.strictObject({ gross: percentFigure, net: percentFigure, naive: percentFigure.nullable() }),
  payback: z.strictObject({ gross: monthFigure, net: monthFigure, cashFlow: monthFigure }),
  npv: z.strictObject({ gross: moneyFigure, net: moneyFigure, cashFlow: moneyFigure }),
  irr: percentFigure,
  costOfDelay: z.strictObject({ gross: moneyFigure, net: moneyFigure }).describe('Per month.'),
  claims: z.array(
    z.strictObject({
      figure: z.enum(['roi', 'payback', 'npv']),
      claimed: z.union([z.number(), money]).nullable().describe('Per cent, months, or an amount.'),
      computed: z.union([percentFigure, monthFigure, moneyFigure]),
      difference: z.union([z.number(), money]).nullable().describe('Claimed less computed.'),
    }),
  ),
});

/** What a figure may come to. */
function outlook<T extends z.ZodType>(value: T, difference: z.ZodType) {
  return z.strictObject({
    likely: value.nullable(),
    p10: value.nullable(),
    p50: value.nullable(),
    p80: value.nullable(),
    p90: value.nullable(),
    none: percent.describe('In how many of 100 runs it has no value: an investment that never pays back.'),
    precision: difference
      .nullable()
      .describe(
        'How near p80 is to what endlessly many runs would give, in 95 of 100 cases: half the width of that interval.',
      ),
    drivers: z.array(
      z.strictObject({
        element: id,
        fact: z.string(),
        correlation: z.number().describe("Spearman's rank correlation, −1 to 1."),
        atLow: value.nullable(),
        atHigh: value.nullable(),
      }),
    ),
  });
}

const uncertainty = z.strictObject({
  runs: z.int().min(1),
  seed: z.int(),
  certain: z.boolean().describe('Nothing is uncertain: one run says all.'),
  inputs: z.int().min(0).describe('How many figures were drawn.'),
  end: outlook(date, z.number().describe('Days.')).nullable(),
  cost: outlook(money, money).nullable().describe('The investment, with what a delay adds to it.'),
  benefit: outlook(money, money).nullable().describe('Of a full year.'),
  npv: outlook(money, money).nullable(),
  roi: outlook(percent, percent).nullable(),
  payback: outlook(z.number().describe('Months.'), z.number()).extend({ basis }).nullable(),
  claims: z.array(z.strictObject({ figure: z.enum(['roi', 'payback', 'npv']), chance: percent })),
});

const value = z
  .union([
    z.strictObject({ kind: z.literal('day'), ...ranged(date).shape }),
    z.strictObject({
      kind: z.literal('money'),
      currency: z.string(),
      per: z.enum(['month', 'year']).nullable(),
      ...ranged(money).shape,
    }),
    z.strictObject({ kind: z.literal('percent'), ...ranged(percent).shape }),
    z.strictObject({ kind: z.literal('span'), unit: z.enum(['day', 'month']), ...ranged(z.number()).shape }),
    unknown,
  ])
  .meta({ id: 'value' });

const bound = z
  .enum(['exact', 'at-least', 'at-most', 'open'])
  .describe('Where the true figure may lie, as some of it is not known.');

const expectation = z.strictObject({
  line: z.string().describe('As the language writes it.'),
  outcome: z.enum(['holds', 'missed', 'open']),
  value,
  basis,
  bound,
  lacks: z.array(unknown),
  place,
});

export type StatementJson = {
  code: string;
  text: string;
  places: z.infer<typeof place>[];
  because: StatementJson[];
};

const statement: z.ZodType<StatementJson> = z
  .strictObject({
    code: z.string(),
    text: z.string().describe('In the language that was asked for.'),
    places: z.array(place).describe('The lines of the plan that say so.'),
    get because() {
      return z.array(statement);
    },
  })
  .meta({ id: 'statement' });

const why = z.strictObject({
  asked: z.string(),
  value: value.nullable(),
  basis: basis.nullable(),
  definition: z.string().nullable(),
  explanation: statement,
});

const plan = z.strictObject({
  path: z.string(),
  id,
  title: text,
  asOf: date,
  currency: z.string(),
  start: date.nullable(),
  calendar: calendar.optional(),
  schedule: schedule.optional(),
  deadlines: z.array(deadline).optional(),
  people: z.array(person).optional(),
  cost: cost.optional(),
  businessCase: businessCase.optional(),
  uncertainty: uncertainty.optional(),
  expectations: z.array(expectation).optional(),
  why: z.array(why).optional(),
});

/** The form of `aiplan facts --format json`; its JSON Schema is generated from here. */
export const factsOutput = z.strictObject({
  version: z.literal(1),
  plans: z.array(plan),
  shared: z
    .strictObject({
      people: z.array(
        z.strictObject({ id, title: text, plans: z.array(z.string()), peak: percent, over: z.array(overload) }),
      ),
      undated: z.array(z.strictObject({ plan: z.string(), person: id })),
    })
    .optional()
    .describe('Where several plans were asked for: the people whom they share.'),
});

export type FactsOutput = z.infer<typeof factsOutput>;
export type PlanJson = FactsOutput['plans'][number];
