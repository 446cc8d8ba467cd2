import { CENTS_PER_UNIT } from '../../analysis/money.ts';
import type { Outlook } from '../../analysis/uncertainty/outlook.ts';
import type { SimulationResult } from '../../analysis/uncertainty/simulation.ts';
import { titleOf } from '../../model/element.ts';
import { showMoney, showPercent, showSpan } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { labelOf } from '../../model/values.ts';
import type { Tornado } from '../business-case-data.ts';
import { percentAt, widthScale } from '../layout/plot.ts';
import type { ReportSource } from '../options.ts';

const MOST_BARS = 3;

/** The inputs that move the result most, the strongest first: of the net present value, else of the payback, else of the return. */
export function tornadoOf(source: ReportSource, simulated: SimulationResult | undefined): Tornado | null {
  if (!simulated || simulated.certain) return null;
  const { plan, texts, language } = source;
  const money = (cents: number): string => showMoney(Math.round(cents / CENTS_PER_UNIT), plan.currency, language);
  const months = (value: number): string => showSpan(Math.round(value * 10) / 10, 'month', language);
  const percent = (value: number): string => showPercent(Math.round(value * 10) / 10, language);
  return (
    of('npv', simulated.npv, money, source) ??
    of('payback', simulated.payback, months, source) ??
    of('roi', simulated.roi, percent, source)
  );

  function of(
    figure: 'npv' | 'payback' | 'roi',
    outlook: Outlook | undefined,
    show: (value: number) => string,
    { plan: whose }: ReportSource,
  ): Tornado | null {
    if (!outlook || outlook.likely === undefined) return null;
    const { likely } = outlook;
    const drivers = outlook.drivers.flatMap(({ input, atLow, atHigh }) =>
      atLow === undefined || atHigh === undefined ? [] : [{ input, atLow, atHigh }],
    );
    const strongest = drivers.slice(0, MOST_BARS);
    if (strongest.length === 0) return null;
    const values = [likely, ...strongest.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
    const scale = widthScale(Math.min(...values), Math.max(...values));
    return {
      title: texts.businessCase.tornado(labelOf(language, 'expect', figure) ?? figure),
      likely: percentAt(scale, likely),
      likelyLabel: texts.businessCase.likelyIs(show(likely)),
      bars: strongest.map(({ input: { element, fact }, atLow, atHigh }) => ({
        id: whose.parents.has(element) || element === whose.element ? pathOf(whose, element) : null,
        name: `${labelOf(language, element.kind, fact) ?? fact}, ${titleOf(element)}`,
        from: percentAt(scale, Math.min(atLow, atHigh)),
        to: percentAt(scale, Math.max(atLow, atHigh)),
        text: texts.businessCase.lowHigh(show(atLow), show(atHigh)),
      })),
    };
  }
}
