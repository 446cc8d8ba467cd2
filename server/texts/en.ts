import type { Texts } from './texts.ts';

export const en: Texts = {
  reading: 'Reading plans',
  tooLarge: (megabytes) => `This file has more than ${megabytes} MB and is not checked`,
  openFile: 'Open the imported file',
  openPreview: 'Open preview',
  notFormatted: (line) => `The file was not formatted, since line ${line} cannot be read.`,

  nothingToRename: 'Only ids of elements can be renamed.',
  unknownName: (id) => `Nothing has the id '${id}', so there is nothing to rename.`,
  invalidId: (id) => `'${id}' is no id. An id has letters, digits, hyphens and underscores, and begins with a letter.`,
  builtInWord: (id) => `'${id}' is a word of the language and would not be read as a name.`,
  takenName: (id, title) => `The id '${id}' is taken by "${title}".`,

  fixAllOfRule: (rule, count) => `Fix all ${count} findings of ${rule} in this file`,
  fixAll: 'Apply all safe fixes',
  explain: (rule) => `Explain ${rule}`,
  accept: (rule) => `Accept ${rule} with a reason`,
  reason: 'reason',

  written: 'Written',
  oneOf: 'One of',
  nameOf: (kinds) => `The id of: ${kinds}`,
  source: 'Source',
  computed: 'Computed',
  start: 'Start',
  finish: 'Finish',
  likely: 'likely',
  between: (low, high) => `between ${low} and ${high}`,
  because: {
    planStart: 'the plan starts then',
    noStart: 'counted from the start of the plan, which states no date',
    fixed: (fact) => `stated by "${fact}:"`,
    dependency: (title, end) => (end === 'start' ? `it waits for the start of "${title}"` : `it waits for "${title}"`),
    endDependency: (title, end) =>
      end === 'start'
        ? `it has to end no earlier than the start of "${title}"`
        : `it has to end no earlier than "${title}"`,
    container: (title, end) => (end === 'start' ? `"${title}" begins then` : `"${title}" ends then`),
  },
  startsBecause: 'Why it starts then',
  untilOperation: 'Until the plan is in operation',
  relativeDay: (week) => `week ${week}`,
  undated: {
    'no-duration': 'No date: it has no duration.',
    'no-start': 'No date: it states neither "after" nor a day.',
    unreadable: 'No date: a line of it cannot be read.',
    impossible: 'No date: its duration is impossible.',
    unresolved: 'No date: it refers to something that does not exist.',
    cycle: 'No date: it waits for itself in a circle.',
    'nobody-works': 'No date: those who do it work no more from then on.',
    'waits-for-undated': 'No date: what it waits for has none.',
  },
  ofTotal: (share, total) => `${share} of ${total}`,
  stagesSum: (sum, total) =>
    total === undefined ? `The stages add up to ${sum}.` : `The stages add up to ${sum} of ${total}.`,
  partsSum: (share) => `Personnel, technology and change add up to ${share}.`,
  perYear: (amount) => `${amount} a year`,
  ofFullTime: (share) => `${share} of full time`,
  withOnCost: (factor) => `${factor} with on-cost`,
  fromTo: (from, to, change) => `From ${from} to ${to}: ${change}`,
  claimed: (change) => `The plan claims ${change}.`,
  load: (share) => `${share} of full time is planned for this plan.`,
  peak: (share, from, until) => `At most ${share} of full time, from ${from} to ${until}`,
  peakWork: (titles) => `in ${titles}`,
  morePeriods: (count) => `… and ${count} more ${count === 1 ? 'period' : 'periods'}`,
  roles: 'Roles',
  today: 'today',
  planStart: 'start of the plan',
  acceptedRule: 'Accepted here',

  noSection: (name, nearest) =>
    `A report has no section ${name}.${nearest === undefined ? '' : ` The nearest name is ${nearest}.`}`,
  noSuchPlan: 'There is no such plan here, or it cannot be read.',
  noPlanInFile: 'This file holds no plan, so there is no report of it.',
  brokenPlan: (why) => `This plan cannot be read as a whole${why === '' ? '' : `: ${why}`}.`,
  logo: {
    missing: (file) => `There is no logo ${file} in the folder of the plans, so the report has none.`,
    'too-large': (file, kilobytes) => `The logo ${file} has more than ${kilobytes} kB, so the report has none.`,
    'no-picture': (file) => `${file} is no PNG and no JPEG, so the report has no logo.`,
  },
};
