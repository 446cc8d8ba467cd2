import type { RowBar, RowPoint } from '../report-data.ts';

/** Positions in per cent, so that the drawing follows the width of the page without a script. Heights come from the style sheet. */
export function BarMark({ bar: { from, to, margin, latest, progress, fixed } }: { readonly bar: RowBar }) {
  const certainTo = margin ?? to;
  return (
    <>
      {latest > certainTo ? (
        <>
          <rect class="uncertain" x={`${certainTo}%`} width={width(certainTo, latest)} />
          <line class="whisker" x1={`${certainTo}%`} x2={`${latest}%`} />
          <line class="cap" y2="10" x1={`${latest}%`} x2={`${latest}%`} />
        </>
      ) : null}
      {margin === null ? null : <rect class="margin" x={`${to}%`} width={width(to, margin)} />}
      <rect class="bar" x={`${from}%`} width={width(from, to)} />
      {progress !== null && progress > from ? (
        <rect class="progress" x={`${from}%`} width={width(from, progress)} />
      ) : null}
      {fixed ? <use class="pin" href="#aiplan-fixed" x={`${from}%`} /> : null}
    </>
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
      {latest > earliest ? (
        <>
          <line class="whisker" x1={`${earliest}%`} x2={`${latest}%`} />
          <line class="cap" y2="10" x1={`${earliest}%`} x2={`${earliest}%`} />
          <line class="cap" y2="10" x1={`${latest}%`} x2={`${latest}%`} />
        </>
      ) : null}
      <use class="point" href={`#aiplan-${kind}`} x={`${at}%`} />
      {kind === 'gate' ? <use class="opening" href="#aiplan-opening" x={`${at}%`} /> : null}
    </>
  );
}

function width(from: number, to: number): string {
  return `${Math.round(Math.max(0, to - from) * 100) / 100}%`;
}
