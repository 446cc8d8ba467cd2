import type { WhyTexts } from './texts.ts';

export const en: WhyTexts = {
  statements: {
    unknown: ({ figure }) => `Not known: ${figure}`,
    'more-lacks': ({ count }) => `${count} more`,
    stated: ({ fact, figure }) => `${fact}: ${figure}, as the plan states`,
    others: ({ count, figure }) => `${count} more, together ${figure}`,
    'more-steps': ({ count }) => `${count} more steps on the way back`,

    begins: ({ work, day }) => `'${work}' begins on ${day}`,
    ends: ({ work, day }) => `'${work}' ends on ${day}`,
    'with-plan': ({ work, day }) => `'${work}' begins with the plan, on ${day}`,
    'with-earliest-date': ({ work, day }) =>
      `'${work}' begins on ${day}, the earliest date of the plan, which states no start`,
    'states-start': ({ work, day }) => `'${work}' states itself that it starts on ${day}`,
    'states-done': ({ work, day }) => `'${work}' was done on ${day}`,
    'waits-for-end': ({ work, on, day }) => `'${work}' waits for '${on}', which ends on ${day}`,
    'waits-for-start': ({ work, on, day }) => `'${work}' waits for '${on}' to begin, on ${day}`,
    'ends-with-end': ({ work, on, day }) => `'${work}' may not end before '${on}', which ends on ${day}`,
    'ends-with-start': ({ work, on, day }) => `'${work}' may not end before '${on}' begins, on ${day}`,
    pause: ({ span }) => `Between them: ${span}`,
    overlap: ({ span }) => `They overlap by ${span}`,
    'begins-with-phase': ({ work, on, day }) => `'${work}' stands in '${on}', which begins on ${day}`,
    'stands-at-end': ({ work, on, day }) => `'${work}' stands at the end of '${on}', on ${day}`,
    'first-working-day': ({ day }) => `${day} is the first working day after that`,
    lasts: ({ work, span }) => `'${work}' lasts ${span}`,
    'takes-effort': ({ work, span, people }) => `'${work}' takes ${span} of work by ${people}`,
    'takes-effort-of-one': ({ work, span }) => `'${work}' takes ${span} of work by one person at full time`,
    'ends-with-part': ({ work, part }) => `'${work}' lasts until its last part, '${part}', has ended`,
    margin: ({ share, span }) => `Its buffer of ${share} adds up to ${span} in the pessimistic case`,

    float: ({ work, span }) => `'${work}' can slip by ${span}`,
    critical: ({ work }) => `'${work}' is critical: any delay moves the end of the roadmap or misses a deadline`,
    'misses-deadline': ({ work }) => `'${work}', or what follows it, misses a deadline already`,
    'may-end': ({ work, day }) => `'${work}' may end on ${day} at the latest`,
    'end-of-roadmap': ({ day }) => `The roadmap ends on ${day}, which is kept`,
    'own-deadline': ({ day }) => `It has to end by ${day}, its deadline`,
    'deadline-of': ({ work, day }) => `'${work}' has to end by ${day}, its deadline`,
    'follower-begins': ({ work, day }) => `'${work}', which waits for it, has to begin on ${day} at the latest`,
    'follower-ends': ({ work, day }) => `'${work}', which cannot end before it, has to end by ${day}`,
    'start-follower-begins': ({ work, day }) =>
      `'${work}', which waits for its start, has to begin on ${day} at the latest`,
    'start-follower-ends': ({ work, day }) => `'${work}', which cannot end before its start, has to end by ${day}`,
    'phase-ends': ({ work, day }) => `Its phase '${work}' has to end by ${day}`,
    'free-float': ({ span }) => `Up to ${span} of it move no other work`,
    'no-free-float': () => 'Using it moves other work',

    'deadline-met': ({ work, deadline, day, span }) =>
      `'${work}' ends on ${day}, ${span} before its deadline ${deadline}`,
    'deadline-missed': ({ work, deadline, day, span }) =>
      `'${work}' ends on ${day}, ${span} after its deadline ${deadline}`,

    load: ({ person, share }) => `'${person}' has up to ${share} of full time`,
    'load-allocation': ({ person, share }) => `'${person}' is allocated to the plan with ${share} of full time`,
    'load-most': ({ from, until }) => `Most at one time: from ${from} to ${until}`,
    'load-task': ({ task, share }) => `'${task}' takes ${share}`,

    cost: ({ figure }) => `The plan costs ${figure}`,
    'cost-of-category': ({ category, figure }) => `${category}: ${figure}`,
    period: ({ from, until }) => `Costs are counted from ${from} to ${until}`,
    'period-by-stages': () => 'The months of the last stage end then',
    'period-by-roadmap': () => 'The roadmap is likely to end then',
    'period-by-horizon': () => 'The horizon of the plan ends then',
    'cost-line': ({ element }) => `'${element}'`,
    'cost-of-task': ({ element, task }) => `'${element}' in '${task}'`,
    'outside-period': ({ element }) => `'${element}' costs nothing in the time that is counted`,
    stage: ({ stage, figure }) => (figure ? `'${stage}' has ${figure}` : `'${stage}' states no amount`),
    'stage-months': ({ first, last }) =>
      first === last
        ? `Spread over month ${first} of the plan`
        : `Spread evenly over months ${first} to ${last} of the plan`,
    'stage-computed': ({ figure }) => `People and things cost ${figure} in these months`,
    'stage-pays': ({ phase, from, until }) => `It pays for '${phase}', from ${from} to ${until}`,
    spend: ({ period, figure }) => `${figure} are planned to be spent in ${period}`,
    'spend-nothing': () => 'Nothing is planned to be spent then',
    'spend-stage': ({ stage, months, of, figure }) =>
      months === of ? `'${stage}', all of it: ${figure}` : `'${stage}': ${months} of its ${of} months, ${figure}`,
    'spend-line': ({ element, figure }) => `'${element}': ${figure}`,

    figure: ({ figure }) => figure,
    'share-of-full-time': ({ share }) => `${share} of full time`,
    'with-on-cost': ({ factor, share }) => `${factor} (${share} on-cost)`,
    months: ({ figure }) => figure,
    'working-days': ({ figure }) => figure,
    weeks: ({ figure }) => figure,
    quarters: ({ figure }) => figure,
    years: ({ figure }) => figure,
    'own-part': ({ share }) => `${share} of it`,
    'part-of': ({ share }) => `${share} of it in the time that is counted`,
    'times-a-year': ({ figure }) => `${figure} times a year`,
    'days-a-week': ({ figure }) => `${figure} days a week`,
    'more-than-today': ({ figure, today }) => `(${figure} − ${today} today)`,
    'margin-of': ({ share }) => `${share} margin`,

    investment: ({ figure }) => `The investment is ${figure}`,
    running: ({ figure }) => `Running cost is ${figure}`,
    benefit: ({ figure }) => `The benefit is ${figure} once it is fully reached`,
    'benefit-line': ({ benefit }) => `'${benefit}'`,
    'dis-benefit-line': ({ benefit }) => `'${benefit}' takes away`,
    'benefit-once': ({ benefit }) => `'${benefit}', once`,
    'dis-benefit-once': ({ benefit }) => `'${benefit}' takes away, once`,
    'benefit-starts': ({ benefit, day }) => `'${benefit}' starts on ${day}, as it states`,
    'starts-with-operation': ({ benefit, day }) => `'${benefit}' starts with the operation of its use case, on ${day}`,
    'starts-after-rollout': ({ benefit, day }) => `'${benefit}' starts after the roll-out, on ${day}`,
    'starts-after-last-phase': ({ benefit, day }) =>
      `'${benefit}' starts after the last phase that delivers its use case, on ${day}`,
    'starts-after-roadmap': ({ benefit, day }) => `'${benefit}' starts after the roadmap, on ${day}`,
    'benefit-grows': ({ benefit, span }) => `'${benefit}' grows evenly over ${span}`,
    'roi-gross': ({ roi, benefit, investment }) => `(${benefit} − ${investment}) ÷ ${investment} = ${roi}`,
    'roi-net': ({ roi, benefit, running, investment }) =>
      `(${benefit} − ${running} − ${investment}) ÷ ${investment} = ${roi}`,
    'payback-gross': ({ payback, benefit, investment }) => `${investment} ÷ ${benefit} a year × 12 = ${payback}`,
    'payback-net': ({ payback, benefit, running, investment }) =>
      `${investment} ÷ (${benefit} − ${running}) a year × 12 = ${payback}`,
    'payback-gross-once': ({ payback, benefit, investment, once }) =>
      `(${investment} − ${once}) ÷ ${benefit} a year × 12 = ${payback}`,
    'payback-net-once': ({ payback, benefit, running, investment, once }) =>
      `(${investment} − ${once}) ÷ (${benefit} − ${running}) a year × 12 = ${payback}`,
    'payback-cash-flow': ({ payback, month }) => `Paid back ${payback} after the start of the plan, by ${month}`,
    'in-the-red': ({ month, figure }) => `After month ${month} the plan stands at ${figure}`,
    'in-the-black': ({ month, figure }) => `After month ${month} it stands at ${figure}`,
    npv: ({ npv, rate }) => `Worth ${npv} today, at ${rate} a year`,
    'npv-years': ({ figure, worth }) => `${figure} in each of four years are worth ${worth} today`,
    'npv-once': ({ figure }) => `What comes once in the first year is worth ${figure} today`,
    'npv-investment': ({ figure }) => `${figure} are invested today`,
    discount: ({ rate }) => `The plan states a discount rate of ${rate}`,
    'discount-assumed': ({ rate }) => `The plan states no discount rate; ${rate} is taken`,
    irr: ({ rate }) => `At ${rate} a year the cash flow is worth nothing today`,
    'cash-flow': ({ months, benefit, investment }) =>
      `Over ${months}, ${benefit} come in and ${investment} are invested`,
    'cash-flow-running': ({ figure }) => `Running cost takes ${figure} in that time`,
    'cost-of-delay-gross': ({ figure, benefit }) => `${benefit} ÷ 12 = ${figure}`,
    'cost-of-delay-net': ({ figure, benefit, running }) => `(${benefit} − ${running}) ÷ 12 = ${figure}`,

    'percentile-of-end': ({ work, day, percent }) => `In ${percent} of 100 runs '${work}' has ended by ${day}`,
    'percentile-of-figure': ({ name, figure, percent }) => `${name}: at most ${figure} in ${percent} of 100 runs`,
    chance: ({ work, day, share }) => `In ${share} of all runs '${work}' ends by ${day}, its deadline`,
    runs: ({ count, seed }) => `${count} runs of the plan were simulated, with seed ${seed}`,
    'one-run': () => 'Nothing in the plan is uncertain, so that there is one run',
    'course-cost': () =>
      'The cost of a run is the investment, and what people and technology cost while the project ends later',
    confidence: ({ low, high }) => `More runs would give between ${low} and ${high}, in 95 of 100 cases`,
    likely: ({ figure }) => `The likely figures give ${figure}`,
    'never-pays-back': ({ share }) => `In ${share} of the runs the investment never pays back`,
    driver: ({ element, fact, low, high }) =>
      `${fact} of '${element}': ${low} where it is low, ${high} where it is high`,
    'driver-alone': ({ element, fact }) => `${fact} of '${element}' moves it`,
    'uncertain-step': ({ work, low, high }) => `'${work}' is uncertain: ${low} to ${high}`,
  },
  definitions: {
    'roi-gross': 'Return on investment: the benefit of a full year less the investment, divided by the investment.',
    'roi-net':
      'Return on investment: the benefit of a full year less running cost and investment, divided by the investment.',
    'roi-naive': 'Return on investment: all additional revenue counts as benefit, although only its margin stays.',
    'payback-gross': 'Payback: investment ÷ yearly benefit × 12.',
    'payback-net': 'Payback: investment ÷ (yearly benefit − yearly running cost) × 12.',
    'payback-cash-flow':
      'Payback: the first month of the cash flow, counted from the start of the plan, in which all that came in covers all that went out.',
    'npv-gross':
      'Net present value: four full years of benefit, each discounted from its end, less the investment today.',
    'npv-net':
      'Net present value: four full years of benefit less running cost, each discounted from its end, less the investment today.',
    'npv-cash-flow':
      'Net present value: the cash flow of every month, discounted from its end, up to four years after go-live or to the horizon, if that is later.',
    irr: 'Internal rate of return: the yearly rate at which the monthly cash flow is worth nothing today.',
    'cost-of-delay-gross': 'Cost of delay: a twelfth of the benefit of a full year.',
    'cost-of-delay-net': 'Cost of delay: a twelfth of the benefit of a full year less running cost.',
    schedule: 'Dates follow from durations and dependencies in the likely case; an end is the last day of the work.',
    float:
      'Slack: how many calendar days the work may end later without moving the end of the roadmap or missing a deadline.',
    chance: 'The share of simulated runs of the plan in which the work ends by its deadline.',
    percentile: 'The value that so many of 100 simulated runs of the plan do not exceed.',
    'cost-computed':
      'Cost: what people, technology and legal work cost in the project period, as the plan prices them.',
    'spend-stages': 'Spending: the money of the stages, evenly over their months; a month counts where it begins.',
    'spend-computed':
      'Spending: the computed cost by the month, as no stage states months and an amount; a month counts where it begins.',
    'investment-total': 'Investment: the total that the budget states.',
    'investment-stages': 'Investment: the sum of the stages, as the budget states no total.',
    'investment-parts': 'Investment: the sum of personnel, technology and change, as the budget states no total.',
    'investment-computed': 'Investment: the computed cost, as the budget states no amounts.',
    'running-stated': 'Running cost: what the budget states for a year after the start of use.',
    'benefit-full-year':
      'Benefit: what the use cases bring in a full year, once fully reached, less what they take away.',
    'load-peak': 'Load: the most that is planned for one person at one time, in per cent of full time.',
  },
  between: (low, high) => `between ${low} and ${high}`,
  orNever: (low) => `${low} or never`,
  atLeast: (figure) => `at least ${figure}`,
  atMost: (figure) => `at most ${figure}`,
};
