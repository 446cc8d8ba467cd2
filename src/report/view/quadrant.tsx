import { useContext } from 'preact/hooks';
import type { Language } from '../../model/figures.ts';
import { textsOf } from '../texts/index.ts';
import type { QuadrantData, QuadrantPoint } from '../use-case-data.ts';
import { Clickable, keyed } from './jump.tsx';

/** A line of a label, in em of it. */
const LINE = 1.25;

interface QuadrantProps {
  readonly quadrant: QuadrantData;
  readonly language: Language;
}

/** Value against effort: each use case is a dot with its name beside it. */
export function Quadrant({ quadrant: { title, xTitle, yTitle, points, left }, language }: QuadrantProps) {
  const isLive = useContext(Clickable);
  const { corners, low, high, keys } = textsOf(language).useCases.quadrant;
  return (
    <figure class="quadrant">
      <figcaption>{title}</figcaption>
      <div class="field">
        <Corners words={corners.slice(0, 2)} />
        <span class="y-title" aria-hidden="true">
          {`${yTitle} (${low} – ${high}) →`}
        </span>
        <svg
          class="dots"
          {...(isLive ? { role: 'group' as const, 'aria-label': title } : { 'aria-hidden': 'true' as const })}
        >
          <title>{title}</title>
          <line class="middle" x1="50%" x2="50%" y2="100%" />
          <line class="middle" x2="100%" y1="50%" y2="50%" />
          {keyed(points, ({ id }) => id).map(([key, point]) => (
            <Dot key={key} point={point} isLive={isLive} />
          ))}
        </svg>
        <Corners words={corners.slice(2)} />
        <span class="x-title" aria-hidden="true">
          {`${xTitle} (${low} – ${high}) →`}
        </span>
      </div>
      {left ? <p class="remark">{left}</p> : null}
      {isLive ? (
        <>
          <p class="heard">{keys}</p>
          <p class="heard" role="status" data-said="quadrant" />
        </>
      ) : null}
    </figure>
  );
}

/** What the left and the right part are for: outside of the plot, where no dot can lie over it. */
function Corners({ words }: { readonly words: readonly string[] }) {
  return (
    <span class="corners" aria-hidden="true">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  );
}

function Dot({ point, isLive }: { readonly point: QuadrantPoint; readonly isLive: boolean }) {
  const { id, x, y, label, side, down, lines, status, value, effort, valueSteps, effortSteps } = point;
  const away = side === 'right' ? 1 : -1;
  const live = isLive
    ? {
        role: 'button' as const,
        // Attributes of drawings keep their case, and only the lower one is known.
        tabindex: 0,
        'data-id': id,
        'data-score': [value, effort, valueSteps, effortSteps].join(' '),
        'aria-label': label,
      }
    : {};
  return (
    <g class={`dot ${status}`} {...live}>
      {Math.abs(down) < 0.1 ? null : (
        <svg class="leader" x={`${x}%`} y={`${y}%`} aria-hidden="true">
          <line x2={`${away * 0.7}em`} y2={`${down}em`} />
        </svg>
      )}
      <circle cx={`${x}%`} cy={`${y}%`} r="0.5em" />
      <svg class="name" aria-hidden="true">
        {lines.map((line, index) => (
          <text
            key={line}
            x={`${x}%`}
            y={`${y}%`}
            dx={`${away * 0.85}em`}
            dy={`${Math.round((down + 0.35 + (index - (lines.length - 1) / 2) * LINE) * 100) / 100}em`}
            text-anchor={side === 'right' ? 'start' : 'end'}
          >
            {/* Lines are read as one text. */}
            {index < lines.length - 1 ? `${line} ` : line}
          </text>
        ))}
      </svg>
    </g>
  );
}
