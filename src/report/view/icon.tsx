import type { ComponentChildren } from 'preact';
import type { Coverage, Severity, Standing } from '../report-data.ts';

export type IconName =
  | 'check'
  | 'attention'
  | 'cross'
  | 'info'
  | 'open'
  | 'external'
  | 'pin'
  | 'past'
  | 'guard'
  | 'critical';

/** A sign beside a word that says the same; never alone, hence hidden from those who hear the page. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} aria-hidden="true">
      <use href={`#aiplan-${name}`} />
    </svg>
  );
}

export const STANDING_ICON: Readonly<Record<Standing, IconName>> = {
  good: 'check',
  attention: 'attention',
  bad: 'cross',
  open: 'open',
};

export const COVERAGE_ICON: Readonly<Record<Coverage, IconName>> = {
  covered: 'check',
  external: 'external',
  vacancy: 'open',
  gap: 'cross',
};

export const SEVERITY_ICON: Readonly<Record<Severity, IconName>> = {
  error: 'cross',
  warning: 'attention',
  hint: 'info',
};

interface MarkerProps {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The place in it that comes to the end of the line. */
  readonly at: readonly [x: number, y: number];
  /** Whether it turns with the line. */
  readonly turning?: boolean;
  readonly children: ComponentChildren;
}

/** What a style sheet puts at the ends of lines. */
function Marker({ id, width, height, at: [x, y], turning, children }: MarkerProps) {
  return (
    <marker
      id={id}
      markerUnits="userSpaceOnUse"
      markerWidth={width}
      markerHeight={height}
      refX={x}
      refY={y}
      {...(turning ? { orient: 'auto' } : {})}
    >
      {children}
    </marker>
  );
}

/** The drawings that icons and bars refer to; once per page. */
export function Drawings() {
  return (
    <svg class="drawings" width="0" height="0" aria-hidden="true">
      <defs>
        <linearGradient id="aiplan-fade">
          <stop class="fade-from" offset="0" />
          <stop class="fade-to" offset="1" />
        </linearGradient>
        <path id="aiplan-fixed" d="M0 0V22M0 0 6 3 0 6Z" />
        <path id="aiplan-milestone" d="M0 3 8 11 0 19-8 11Z" />
        <path id="aiplan-gate" d="M0 3 8 11 0 19-8 11Z" />
        <path id="aiplan-opening" d="M0 7.5 3.5 11 0 14.5-3.5 11Z" />
        <path id="aiplan-chance" d="M-4.5-3H4.5L0 4Z" />
        <path id="aiplan-deadline" d="M-6 0H0V22H-6" />
        <path id="aiplan-step" d="M-5 4H2L5 7V18H-5Z" />
        <path id="aiplan-before" d="M9 11H1M5 7 1 11 5 15" />
        <path id="aiplan-after" d="M-9 11H-1M-5 7-1 11-5 15" />
        <path id="aiplan-step-lines" d="M-2.5 9.5H2.5M-2.5 12H2.5M-2.5 14.5H2.5" />
        {/* Ends of lines: a thousand rows say less of each this way. */}
        <Marker id="aiplan-cap" width={4} height={12} at={[2, 6]}>
          <path class="cap" d="M2 1V11" />
        </Marker>
        <Marker id="aiplan-point-cap" width={4} height={12} at={[2, 6]}>
          <path class="point-cap" d="M2 1V11" />
        </Marker>
        <Marker id="aiplan-p50" width={12} height={11} at={[6, 5]}>
          <path class="chance-50" d="M1.5 2H10.5L6 9Z" />
        </Marker>
        <Marker id="aiplan-p80" width={12} height={11} at={[6, 5]}>
          <path class="chance-80" d="M1.5 2H10.5L6 9Z" />
        </Marker>
        <Marker id="aiplan-arrow" width={5} height={7} at={[6, 3.5]} turning>
          <path class="arrow" d="M0 0 5 3.5 0 7Z" />
        </Marker>
        {/* Before a diamond, whose middle is the end of the line. */}
        <Marker id="aiplan-arrow-to-point" width={5} height={7} at={[15, 3.5]} turning>
          <path class="arrow" d="M0 0 5 3.5 0 7Z" />
        </Marker>
        <symbol id="aiplan-check" viewBox="0 0 16 16">
          <path d="M2.5 8.5 6.5 12.5 13.5 4" />
        </symbol>
        <symbol id="aiplan-attention" viewBox="0 0 16 16">
          <path d="M8 2 14.7 13.7H1.3ZM8 6.3V9.7M8 11.4V12" />
        </symbol>
        <symbol id="aiplan-cross" viewBox="0 0 16 16">
          <path d="M8 1.3A6.7 6.7 0 1 0 8 14.7 6.7 6.7 0 1 0 8 1.3M5.3 5.3 10.7 10.7M10.7 5.3 5.3 10.7" />
        </symbol>
        <symbol id="aiplan-info" viewBox="0 0 16 16">
          <path d="M8 1.3A6.7 6.7 0 1 0 8 14.7 6.7 6.7 0 1 0 8 1.3M8 7.3V11.5M8 4.4V5" />
        </symbol>
        <symbol id="aiplan-open" viewBox="0 0 16 16">
          <path stroke-dasharray="2.6 1.6" d="M8 1.8A6.2 6.2 0 1 0 8 14.2 6.2 6.2 0 1 0 8 1.8" />
        </symbol>
        <symbol id="aiplan-external" viewBox="0 0 16 16">
          <path d="M6.5 3H3V13H13V9.5M9 3H13V7M13 3 7.5 8.5" />
        </symbol>
        <symbol id="aiplan-past" viewBox="0 0 16 16">
          <path d="M8 1.3A6.7 6.7 0 1 0 8 14.7 6.7 6.7 0 1 0 8 1.3M4.8 8H11.2" />
        </symbol>
        <symbol id="aiplan-guard" viewBox="0 0 16 16">
          <path d="M8 1.5 13.5 3.5V8C13.5 11.2 11.2 13.6 8 14.7 4.8 13.6 2.5 11.2 2.5 8V3.5Z" />
        </symbol>
        <symbol id="aiplan-critical" viewBox="0 0 16 16">
          <path d="M2 3.5 6.5 8 2 12.5M8 3.5 12.5 8 8 12.5" />
        </symbol>
        <symbol id="aiplan-pin" viewBox="0 0 16 16">
          <path d="M8 14V9M4 9H12L10.5 7V3H5.5V7Z" />
        </symbol>
      </defs>
    </svg>
  );
}
