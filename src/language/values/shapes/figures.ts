import { shorten } from '../../syntax/shown.ts';
import type { Expectation } from '../problem.ts';
import { type Quantity, readQuantity } from '../quantity.ts';
import type { Shape } from '../shape.ts';
import type { Allocation, Count, Duration, Estimate, Measure, Money, Rate, Share } from '../types.ts';

function estimate({ low, likely, high }: Quantity): Estimate {
  return likely === undefined ? { low, high } : { low, likely, high };
}

/**
 * A shape for one figure: `accept` answers the typed value, `rewrite` the ways to write it with the right unit.
 *
 * @param units what may be rewritten: a figure of another kind, such as `5 weeks` for an amount, says nothing about the one that is wanted
 */
function figure<T>(
  expects: Expectation,
  units: readonly ('percent' | 'money' | 'time' | 'FTE')[],
  accept: (quantity: Quantity) => T | undefined,
  rewrite: (quantity: Quantity) => readonly string[],
): Shape<T> {
  return {
    expects,
    read(reader, stop) {
      const quantity = readQuantity(reader, expects, stop);
      if (!quantity) return undefined;
      const value = accept(quantity);
      if (value !== undefined) return { value, at: quantity.at };
      const found = shorten(quantity.written);
      // What is written in place of the wrong unit mends the habit as well.
      if (reader.problems.at(-1)?.code === 'habit') reader.problems.pop();
      const unit = quantity.label === 'FTE' ? 'FTE' : quantity.unit;
      const isOther = unit !== 'none' && unit !== 'label' && !units.includes(unit);
      const write = isOther ? [] : rewrite(quantity);
      reader.problems.push({ code: 'wrong-unit', at: quantity.at, found, expected: expects, write });
      return undefined;
    },
  };
}

/** Without a unit, for a figure whose unit is wrong or missing: the same figure with each unit that would be right. */
function withUnits(units: readonly string[]): (quantity: Quantity) => readonly string[] {
  return ({ figures, low, high }) =>
    units.map((unit) =>
      unit.startsWith('%') || low !== high || low !== 1 ? `${figures}${unit}` : `${figures}${unit.replace(/s$/, '')}`,
    );
}

function amount(quantity: Quantity): Money {
  const { currency, per } = quantity;
  return {
    ...estimate(quantity),
    unit: 'money',
    ...(currency === undefined ? {} : { currency }),
    ...(per === undefined ? {} : { per }),
  };
}

/** Money: one amount. `per` says whether an amount per period is meant. */
export function money(per: 'none' | 'period' | 'either' = 'none'): Shape<Money> {
  const samples = per === 'none' ? ['85k', '12_000 EUR', '20k..40k'] : ['2k / month', '85k / year', '18k once'];
  return figure(
    { what: 'money', samples },
    ['money'],
    (quantity) => {
      if (quantity.unit !== 'money' && quantity.unit !== 'none') return undefined;
      if (per === 'none' && quantity.per !== undefined && quantity.per !== 'once') return undefined;
      return amount(quantity);
    },
    ({ figures, currency }) => [currency ? `${figures} ${currency}` : figures],
  );
}

/** A share in per cent. A period after it (`25% / year`) is allowed where a fact is yearly by nature. */
export function share(): Shape<Share> {
  return figure(
    { what: 'share', samples: ['40%', '25%'] },
    ['percent'],
    (quantity) => (quantity.unit === 'percent' ? { ...estimate(quantity), unit: 'percent' } : undefined),
    withUnits(['%']),
  );
}

/** A share or an amount of money, as a budget's parts are written. */
export function shareOrMoney(): Shape<Share | Money> {
  return figure<Share | Money>(
    { what: 'money', samples: ['40%', '144k'] },
    ['percent', 'money'],
    (quantity) => {
      if (quantity.unit === 'percent') return { ...estimate(quantity), unit: 'percent' };
      if (quantity.unit !== 'money' && quantity.unit !== 'none') return undefined;
      return amount(quantity);
    },
    withUnits(['%', '']),
  );
}

/** A span of time, in working or calendar time. */
export function duration(time: Duration['time'] = 'calendar'): Shape<Duration> {
  const samples =
    time === 'working' ? ['3 days', '6 h'] : ['6 weeks', '3 days', '10 working days', '4..6 weeks', '18 months'];
  return figure(
    { what: 'duration', samples },
    ['time'],
    (quantity) => {
      if (quantity.unit !== 'time' || !quantity.time || quantity.per) return undefined;
      const working = quantity.working || quantity.time === 'hour';
      return { ...estimate(quantity), unit: quantity.time, time: working ? 'working' : time };
    },
    withUnits(time === 'working' ? [' h', ' days'] : [' weeks', ' days', ' months']),
  );
}

/** A plain figure. */
export function count(samples: readonly string[] = ['12_000']): Shape<Count> {
  return figure(
    { what: 'number', samples },
    [],
    (quantity) =>
      (quantity.unit === 'none' || quantity.unit === 'label') && !quantity.per
        ? { ...estimate(quantity), unit: 'count' }
        : undefined,
    ({ figures }) => [figures],
  );
}

/** So many times per period. */
export function rate(): Shape<Rate> {
  return figure(
    { what: 'rate', samples: ['15 / week', '40 / month'] },
    [],
    (quantity) =>
      (quantity.unit === 'none' || quantity.unit === 'label') && quantity.per && quantity.per !== 'once'
        ? { ...estimate(quantity), unit: 'count', per: quantity.per }
        : undefined,
    ({ figures }) => [`${figures} / week`, `${figures} / month`, `${figures} / day`],
  );
}

const ALLOCATION: Expectation = { what: 'allocation', samples: ['20%', '2 days / week', '4 h / week'] };

/** How much of a person's time goes into the plan. */
export function allocation(): Shape<Allocation> {
  return figure<Allocation>(
    ALLOCATION,
    ['percent', 'time', 'FTE'],
    (quantity) => {
      if (quantity.unit === 'percent') return { ...estimate(quantity), unit: 'percent' };
      const { time, per } = quantity;
      if (quantity.unit !== 'time' || (time !== 'day' && time !== 'hour') || !per || per === 'once') return undefined;
      return { ...estimate(quantity), unit: time, per };
    },
    (quantity) => {
      if (quantity.label === 'FTE' || (quantity.unit === 'none' && quantity.high <= 1)) {
        return [
          quantity.low === quantity.high
            ? `${percentOf(quantity.high)}%`
            : `${percentOf(quantity.low)}..${percentOf(quantity.high)}%`,
        ];
      }
      if (quantity.unit === 'time') return [`${quantity.written} / week`];
      return [`${quantity.figures}%`, `${quantity.figures} h / week`];
    },
  );
}

/** How long somebody works who works full time: hours per week. */
export function fullTime(): Shape<Allocation> {
  return figure<Allocation>(
    { what: 'hours', samples: ['36 h / week', '40 h / week'] },
    ['time'],
    (quantity) => {
      const { time, per } = quantity;
      if (quantity.unit !== 'time' || time !== 'hour' || !per || per === 'once') return undefined;
      return { ...estimate(quantity), unit: time, per };
    },
    ({ figures, time = 'hour' }) => (time === 'hour' ? [`${figures} h / week`] : []),
  );
}

function percentOf(fraction: number): number {
  return Math.round(fraction * 1000) / 10;
}

/** Any figure with any unit, as KPIs are counted. */
export function measure(): Shape<Measure> {
  return figure<Measure>(
    { what: 'measure', samples: ['6 h', '12%', '15 / week', '85k EUR', '9'] },
    ['percent', 'money', 'time', 'FTE'],
    (quantity) => {
      const unit = {
        none: 'count',
        label: 'count',
        percent: 'percent',
        money: 'money',
        time: quantity.time ?? 'count',
      } as const;
      return {
        ...estimate(quantity),
        unit: unit[quantity.unit],
        ...(quantity.currency === undefined ? {} : { currency: quantity.currency }),
        ...(quantity.label === undefined ? {} : { label: quantity.label }),
        ...(quantity.per === undefined ? {} : { per: quantity.per }),
      };
    },
    () => [],
  );
}
