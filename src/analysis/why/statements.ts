/**
 * What an explanation can say, each code with the names of the values in its sentence. The texts of every language are functions of
 * just these values (`src/report/why`). Works, people and other elements are named by what people call them.
 */
export interface Statements {
  // Of any figure.
  /** It is not known; `because` says what it lacks. The figure is written as in the language. */
  unknown: 'figure';
  /** Something that the figure does without; `reason` is an `UnknownCode`. */
  lack: 'reason' | 'element' | 'fact';
  'more-lacks': 'count';
  /** A statement of the plan that goes into a figure as it is; `fact` by its label. */
  stated: 'fact' | 'figure';
  /** So many more of the same kind, together worth so much. */
  others: 'count' | 'figure';
  /** So many steps more on the way back. */
  'more-steps': 'count';

  // When work begins and ends.
  begins: 'work' | 'day';
  ends: 'work' | 'day';
  /** Nothing else is stated: it begins with the plan. */
  'with-plan': 'work' | 'day';
  /** The plan states no start; its earliest date stands for it. */
  'with-earliest-date': 'work' | 'day';
  'states-start': 'work' | 'day';
  'states-done': 'work' | 'day';
  'waits-for-end': 'work' | 'on' | 'day';
  'waits-for-start': 'work' | 'on' | 'day';
  'ends-with-end': 'work' | 'on' | 'day';
  'ends-with-start': 'work' | 'on' | 'day';
  pause: 'span';
  overlap: 'span';
  'begins-with-phase': 'work' | 'on' | 'day';
  'stands-at-end': 'work' | 'on' | 'day';
  /** Days off lie between what it waits for and its beginning. */
  'first-working-day': 'day';
  lasts: 'work' | 'span';
  'takes-effort': 'work' | 'span' | 'people';
  'takes-effort-of-one': 'work' | 'span';
  'ends-with-part': 'work' | 'part';
  margin: 'share' | 'span';

  // How far work can slip.
  float: 'work' | 'span';
  critical: 'work';
  'misses-deadline': 'work';
  'may-end': 'work' | 'day';
  'end-of-roadmap': 'day';
  'own-deadline': 'day';
  'deadline-of': 'work' | 'day';
  'follower-begins': 'work' | 'day';
  'follower-ends': 'work' | 'day';
  'start-follower-begins': 'work' | 'day';
  'start-follower-ends': 'work' | 'day';
  'phase-ends': 'work' | 'day';
  'free-float': 'span';
  'no-free-float': never;

  // Deadlines.
  'deadline-met': 'work' | 'deadline' | 'day' | 'span';
  'deadline-missed': 'work' | 'deadline' | 'day' | 'span';

  // Load.
  load: 'person' | 'share';
  'load-allocation': 'person' | 'share';
  'load-most': 'from' | 'until';
  'load-task': 'task' | 'share';

  // Cost.
  cost: 'figure';
  'cost-of-category': 'category' | 'figure';
  period: 'from' | 'until';
  'period-by-stages': never;
  'period-by-roadmap': never;
  'period-by-horizon': never;
  /** A product: what somebody or something costs. */
  'cost-line': 'element' | 'figure';
  'cost-of-task': 'element' | 'task' | 'figure';
  'outside-period': 'element';
  stage: 'stage' | 'figure';
  'stage-months': 'first' | 'last';
  'stage-computed': 'figure';
  'stage-pays': 'phase' | 'from' | 'until';
  spend: 'period' | 'figure';
  'spend-nothing': never;
  'spend-stage': 'stage' | 'months' | 'of' | 'figure';
  'spend-line': 'element' | 'figure';

  // Factors of products, each a phrase.
  /** A figure as the plan states it: `€72,000 a year`. */
  figure: 'figure';
  'share-of-full-time': 'share';
  'with-on-cost': 'factor' | 'share';
  months: 'figure';
  'working-days': 'figure';
  weeks: 'figure';
  quarters: 'figure';
  years: 'figure';
  'own-part': 'share';
  'part-of': 'share';
  'times-a-year': 'figure';
  'days-a-week': 'figure';
  'more-than-today': 'figure' | 'today';
  'margin-of': 'share';

  // Business case.
  investment: 'figure';
  running: 'figure';
  benefit: 'figure';
  /** A product: what one benefit is worth a year. */
  'benefit-line': 'benefit' | 'figure';
  'dis-benefit-line': 'benefit' | 'figure';
  /** One that comes once. */
  'benefit-once': 'benefit' | 'figure';
  'dis-benefit-once': 'benefit' | 'figure';
  'benefit-starts': 'benefit' | 'day';
  'starts-with-operation': 'benefit' | 'day';
  'starts-after-rollout': 'benefit' | 'day';
  'starts-after-last-phase': 'benefit' | 'day';
  'starts-after-roadmap': 'benefit' | 'day';
  'benefit-grows': 'benefit' | 'span';
  'roi-gross': 'roi' | 'benefit' | 'investment';
  'roi-net': 'roi' | 'benefit' | 'running' | 'investment';
  'payback-gross': 'payback' | 'benefit' | 'investment';
  'payback-net': 'payback' | 'benefit' | 'running' | 'investment';
  /** Where something comes once, less of the investment is left to pay back. */
  'payback-gross-once': 'payback' | 'benefit' | 'investment' | 'once';
  'payback-net-once': 'payback' | 'benefit' | 'running' | 'investment' | 'once';
  'payback-cash-flow': 'payback' | 'month';
  'in-the-red': 'figure' | 'month';
  'in-the-black': 'figure' | 'month';
  npv: 'npv' | 'rate';
  'npv-years': 'figure' | 'worth';
  'npv-once': 'figure';
  'npv-investment': 'figure';
  discount: 'rate';
  'discount-assumed': 'rate';
  irr: 'rate';
  'cash-flow': 'months' | 'benefit' | 'investment';
  'cash-flow-running': 'figure';
  'cost-of-delay-gross': 'figure' | 'benefit';
  'cost-of-delay-net': 'figure' | 'benefit' | 'running';

  // Chances.
  'percentile-of-end': 'work' | 'day' | 'percent';
  'percentile-of-figure': 'name' | 'figure' | 'percent';
  /** By which definition a simulated figure is reckoned, in each run. */
  definition: 'basis';
  chance: 'work' | 'day' | 'share';
  runs: 'count' | 'seed';
  /** Nothing is uncertain: one run says all. */
  'one-run': never;
  /** In a course the cost is the investment, and what a delay of the project adds to it. */
  'course-cost': never;
  confidence: 'low' | 'high';
  likely: 'figure';
  'never-pays-back': 'share';
  /** Where the input is low, the figure is so on average, and so where it is high. */
  driver: 'element' | 'fact' | 'low' | 'high';
  'driver-alone': 'element' | 'fact';
  /** An uncertain step on the path that decides. */
  'uncertain-step': 'work' | 'low' | 'high';
}
