import type { BeyondAxis, RoadmapRow, RowBar, RowPoint } from '../roadmap-data.ts';

/** Positions in per cent, so that the drawing follows the width of the page without a script. Heights come from the style sheet. */
export function BarMark({ bar: { from, to, margin, latest, float, progress, fixed } }: { readonly bar: RowBar }) {
  const certainTo = margin ?? to;
  return (
    <>
      {latest > certainTo ? (
        <>
          <rect class="uncertain" x={`${certainTo}%`} width={width(certainTo, latest)} />
          <line class="whisker" x1={`${certainTo}%`} x2={`${latest}%`} />
        </>
      ) : null}
      {float === null ? null : (
        <>
          <line class="float" x1={`${to}%`} x2={`${float}%`} />
          <line class="float-end" y2="6" x1={`${float}%`} x2={`${float}%`} />
        </>
      )}
      {margin === null ? null : <rect class="margin" x={`${to}%`} width={width(to, margin)} />}
      <rect class="bar" x={`${from}%`} width={width(from, to)} />
      {progress !== null && progress > from ? (
        <rect class="progress" x={`${from}%`} width={width(from, progress)} />
      ) : null}
      {fixed ? <use class="pin" href="#aiplan-fixed" x={`${from}%`} /> : null}
    </>
  );
}

/** Where it stood in the earlier plan: a thin bar under the row's own marks, a short one for what takes no time. */
export function EarlierMark({ earlier: { from, to } }: { readonly earlier: NonNullable<RoadmapRow['earlier']> }) {
  return to > from ? (
    <rect class="earlier" x={`${from}%`} width={width(from, to)} />
  ) : (
    <rect class="earlier point-before" x={`${from}%`} width="7" />
  );
}

/** A milestone is a full diamond, a gate one with an opening: told apart without colour. */
export function PointMark({
  point: { at, earliest, latest },
  kind,
}: {
  readonly point: Pick<RowPoint, 'at' | 'earliest' | 'latest'>;
  readonly kind: 'milestone' | 'gate';
}) {
  return (
    <>
      {latest > earliest ? <line class="whisker both" x1={`${earliest}%`} x2={`${latest}%`} /> : null}
      <use class="point" href={`#aiplan-${kind}`} x={`${at}%`} />
      {kind === 'gate' ? <use class="opening" href="#aiplan-opening" x={`${at}%`} /> : null}
    </>
  );
}

/** By when it is likely to have ended, above the bar, and the day by which it has to. */
export function TimeMarks({ row: { chance, deadline } }: { readonly row: Pick<RoadmapRow, 'chance' | 'deadline'> }) {
  return (
    <>
      {/* The triangles stand at the ends of a line that is not seen. */}
      {chance ? <line class="chance" x1={`${chance.p50}%`} x2={`${chance.p80}%`} /> : null}
      {deadline ? (
        <use
          class={deadline.late === null ? 'deadline' : 'deadline late'}
          href="#aiplan-deadline"
          x={`${deadline.at}%`}
        />
      ) : null}
    </>
  );
}

/** An open triangle for P50, a full one for P80. */
export function ChanceMark({ of, at }: { readonly of: '50' | '80'; readonly at: number }) {
  return <use class={`chance-${of}`} href="#aiplan-chance" x={`${at}%`} />;
}

/** A step that the law asks for: a sheet of paper. */
export function StepMark({ at }: { readonly at: number }) {
  return (
    <>
      <use class="step" href="#aiplan-step" x={`${at}%`} />
      <use class="step-lines" href="#aiplan-step-lines" x={`${at}%`} />
    </>
  );
}

/** What lies outside the axis: an arrow at its edge, with the day where no row below says it. */
export function BeyondMark({ beyond: { side, day } }: { readonly beyond: BeyondAxis }) {
  const isAfter = side === 'after';
  const x = isAfter ? '100%' : '0%';
  return (
    <>
      <use class="beyond" href={`#aiplan-${side}`} x={x} />
      {day ? (
        <text class="day" x={x} dx={isAfter ? -14 : 14} text-anchor={isAfter ? 'end' : 'start'}>
          {day}
        </text>
      ) : null}
    </>
  );
}

function width(from: number, to: number): string {
  return `${Math.round(Math.max(0, to - from) * 100) / 100}%`;
}
