import type { LegendEntry } from '../roadmap-data.ts';
import { BarMark, ChanceMark, EarlierMark, PointMark, StepMark, TimeMarks } from './row-mark.tsx';

/** What the marks mean. */
export function Legend({ entries, title }: { readonly entries: readonly LegendEntry[]; readonly title: string }) {
  return (
    <ul class="legend" aria-label={title}>
      {entries.map(({ mark, text }) => (
        <li key={mark} class={`of-${mark}`}>
          <svg class={`sample mark-${mark}`} aria-hidden="true" width="34" height="22">
            <Sample mark={mark} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

const PLAIN = {
  from: 6,
  to: 94,
  margin: null,
  float: null,
  latest: 94,
  progress: null,
  fixed: false,
};

function Sample({ mark }: { readonly mark: LegendEntry['mark'] }) {
  switch (mark) {
    case 'bar':
      return <BarMark bar={PLAIN} />;
    case 'critical':
      return (
        <g class="critical">
          <BarMark bar={PLAIN} />
        </g>
      );
    case 'float':
      return <BarMark bar={{ ...PLAIN, to: 30, latest: 30, float: 94 }} />;
    case 'chance-50':
      return <ChanceMark of="50" at={50} />;
    case 'chance-80':
      return <ChanceMark of="80" at={50} />;
    case 'deadline':
      return <TimeMarks row={{ chance: null, deadline: { at: 55, late: null } }} />;
    case 'legal':
      return <StepMark at={50} />;
    case 'beyond':
      return <use class="beyond" href="#aiplan-after" x="65%" />;
    case 'uncertain':
      return <BarMark bar={{ ...PLAIN, to: 30 }} />;
    case 'margin':
      return <BarMark bar={{ ...PLAIN, to: 30, margin: 94 }} />;
    case 'progress':
      return <BarMark bar={{ ...PLAIN, progress: 60 }} />;
    case 'fixed':
      return <BarMark bar={{ ...PLAIN, fixed: true }} />;
    case 'earlier':
      return (
        <>
          <EarlierMark earlier={{ from: 6, to: 64 }} />
          <BarMark bar={{ ...PLAIN, from: 30 }} />
        </>
      );
    case 'link':
      return (
        <>
          <line class="link" x1="5" y1="4" x2="5" y2="12" />
          <line class="link" x1="5" y1="12" x2="27" y2="12" />
          <path class="arrow" d="M23 8.5 28 12 23 15.5Z" />
        </>
      );
    case 'milestone':
    case 'gate':
      return (
        <g class={mark}>
          <PointMark point={{ at: 50, earliest: 50, latest: 50 }} kind={mark} />
        </g>
      );
  }
}
