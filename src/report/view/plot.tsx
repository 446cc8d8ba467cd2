import type { ComponentChildren } from 'preact';
import type { PlotTick } from '../business-case-data.ts';
import { PLOT_UNITS } from '../layout/plot.ts';

/** Outlines of lines and bands, stretched to the plot that they lie in. */
export function Outlines({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      viewBox={`0 0 ${PLOT_UNITS} ${PLOT_UNITS}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The names of months below a plot; to its left there is room, to its right there is none. */
export function MonthNames({ ticks }: { readonly ticks: readonly PlotTick[] }) {
  return (
    <svg class="cash-months" aria-hidden="true" focusable="false">
      {ticks.map(({ at, label, rank }) => (
        <text key={label} class={`rank-${rank}`} x={`${at}%`} y="14" text-anchor={at > 97 ? 'end' : 'middle'}>
          {label}
        </text>
      ))}
    </svg>
  );
}
