import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

// Dutch and German companies first, then those with whom they work.
const COUNTRIES = ['NL', 'DE', 'BE', 'AT', 'CH', 'FR', 'GB', 'LU', 'ES', 'IT', 'DK', 'SE', 'PL', 'IE', 'US'];

// Of the United States only federal holidays: what a state calls a holiday is mostly one of its own offices.
const WITHOUT_REGIONS = new Set(['US']);

const FIRST_YEAR = 2015;
const LAST_YEAR = 2060;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

const DAY = 86_400_000;

/** Days of one rule, as ISO dates in order. @typedef {readonly string[]} Days */

/**
 * The public holidays of some countries and their regions as tables. Kept are whole days of the type `public`. A series of
 * days that several places share stands there once, and a region only says how it differs from its country.
 *
 * @param {string} root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function generate(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/date-holidays/package.json'), 'utf8'));
  const pool = new Pool();
  const known = new Holidays();
  const countries = COUNTRIES.map((country) => {
    const days = pool.add(seriesOf(country));
    const regions = regionsOf(known, country).map(({ code, name, place }) => {
      const own = pool.add(seriesOf(...place));
      return { code, name, more: without(own, days), less: without(days, own) };
    });
    const differ = regions.some(({ more, less }) => more.length > 0 || less.length > 0);
    return { country, days, regions: differ ? regions : [] };
  });
  const numbers = pool.numbers();
  /** @param {readonly string[]} series */
  const write = (series) =>
    series
      .map((one) => numbers.get(one) ?? 0)
      .sort((one, other) => one - other)
      .map((number) => number.toString(36))
      .join(' ');
  const lines = countries.flatMap(({ country, days, regions }) => [
    `  ${country}: {`,
    `    days: '${write(days)}',`,
    `    regions: {${regions.length > 0 ? '' : '},'}`,
    ...regions.map(({ code, name, more, less }) => {
      const parts = [name, write(more), ...(less.length > 0 ? [write(less)] : [])].map((part) => JSON.stringify(part));
      return `      ${JSON.stringify(code)}: [${parts.join(', ')}],`;
    }),
    ...(regions.length > 0 ? ['    },'] : []),
    '  },',
  ]);
  const text = `// Generated from the package date-holidays ${version} by "npm run generate".
//
// Its data on holidays is licensed under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), and so is this table.
// Data: date-holidays, https://github.com/commenthol/date-holidays, by commenthol and contributors, from articles of Wikipedia;
// changed: whole days of the type "public" of some countries and years, as series of days. See THIRD-PARTY.md.

/** The years for which the tables know the holidays, both included. */
export const FIRST_YEAR = ${FIRST_YEAR};
export const LAST_YEAR = ${LAST_YEAR};

/**
 * Series of days, one a line, which places name by their number in base 36. \`0106\`: 6 January of every year. With a digit in
 * base 36 for each year behind it: so many days later in that year, and none where there is a \`-\`. In lines that begin with
 * \`=\`: single days as six digits of year, month and day.
 */
export const SERIES = \`
${[...numbers.keys()].join('\n')}
\`;

/** The series of a country, and by region: its name, the series that it has besides those of the country, and those it lacks. */
export const PLACES: Readonly<
  Record<
    string,
    {
      readonly days: string;
      readonly regions: Readonly<Record<string, readonly [name: string, more: string, less?: string]>>;
    }
  >
> = {
${lines.join('\n')}
};
`;
  return [['src/analysis/calendar/generated/holidays.ts', text]];
}

/** Written series with how many places name them: the most used get the shortest numbers. */
class Pool {
  /** @type {Map<string, number>} */
  #uses = new Map();

  /**
   * @param {readonly Days[]} series
   * @returns {string[]} each as written, once
   */
  add(series) {
    const written = [...new Set(series.flatMap(writeSeries))];
    for (const one of written) this.#uses.set(one, (this.#uses.get(one) ?? 0) + 1);
    return written;
  }

  /** @returns {Map<string, number>} */
  numbers() {
    const inOrder = [...this.#uses].sort(([one, uses], [other, others]) => others - uses || (one < other ? -1 : 1));
    return new Map(inOrder.map(([written], index) => [written, index]));
  }
}

/**
 * @param {readonly string[]} all
 * @param {readonly string[]} some
 */
function without(all, some) {
  return all.filter((one) => !some.includes(one));
}

/**
 * The states of a country and the regions in them; \`BY\`, \`BY-A\`.
 *
 * @param {Holidays} known
 * @param {string} country
 */
function regionsOf(known, country) {
  if (WITHOUT_REGIONS.has(country)) return [];
  return Object.entries(known.getStates(country) ?? {}).flatMap(([state, name]) => [
    { code: state, name, place: [country, state] },
    ...Object.entries(known.getRegions(country, state) ?? {}).map(([region, ofRegion]) => ({
      code: `${state}-${region}`,
      name: ofRegion,
      place: [country, state, region],
    })),
  ]);
}

/**
 * The public holidays of a place, by the rule from which they come. Dates are those of the place, whatever the time zone of
 * this machine is.
 *
 * @param {string[]} place
 * @returns {Days[]}
 */
function seriesOf(...place) {
  const [country = '', state = '', region = ''] = place;
  // Of all types: which days are public depends on others that are only observed.
  const holidays = new Holidays(country, state, region);
  /** @type {Map<string, Set<string>>} */
  const byRule = new Map();
  // A substitute may fall into the year before or after.
  for (const year of [FIRST_YEAR - 1, ...YEARS, LAST_YEAR + 1]) {
    for (const { date, start, end, type, rule } of holidays.getHolidays(year)) {
      // Half a day off begins at a later hour.
      if (type !== 'public' || !date.includes(' 00:00:00')) continue;
      const length = Math.round((end.getTime() - start.getTime()) / DAY);
      const days = byRule.get(rule) ?? new Set();
      byRule.set(rule, days);
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      for (let day = 0; day < length; day++) {
        const iso = new Date(first + day * DAY).toISOString().slice(0, 10);
        if (YEARS.includes(Number(iso.slice(0, 4)))) days.add(iso);
      }
    }
  }
  return [...byRule.values()].map((days) => [...days].sort()).filter((days) => days.length > 0);
}

/**
 * Rules that yield a day and its substitute become a series for each.
 *
 * @param {Days} days
 * @returns {string[]}
 */
function writeSeries(days) {
  /** @type {Map<string, string[]>} */
  const sameDate = new Map();
  for (const day of days) sameDate.set(day.slice(5), [...(sameDate.get(day.slice(5)) ?? []), day]);
  const yearly = [...sameDate].find(([, same]) => same.length === YEARS.length);
  if (!yearly) return [writeOne(days)];
  const rest = days.filter((day) => !yearly[1].includes(day));
  return [yearly[0].replace('-', ''), ...(rest.length > 0 ? [writeOne(rest)] : [])];
}

/**
 * @param {Days} days
 * @returns {string}
 */
function writeOne(days) {
  const single = `=${days.map((day) => day.slice(2).replaceAll('-', '')).join('')}`;
  const byYear = YEARS.map((year) => days.filter((day) => Number(day.slice(0, 4)) === year));
  if (byYear.some((ofYear) => ofYear.length > 1)) return single;
  const [base = ''] = days.map((day) => day.slice(5)).sort();
  const digits = byYear.map(([day]) => {
    if (!day) return '-';
    const later = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${day.slice(0, 4)}-${base}T00:00:00Z`)) / DAY;
    return later < 36 ? later.toString(36) : undefined;
  });
  const yearly = base.replace('-', '') + digits.join('');
  return digits.includes(undefined) || single.length < yearly.length ? single : yearly;
}
