import type { PlanChange } from '../../server/preview-protocol.ts';

/** A pointer that moves less than this clicks. Pixels. */
const STILL = 4;

/** Value and effort at the ends of their scales stand so far inside the field, as a share of it. */
const INSET = 0.06;

type Scores = Readonly<Record<'value' | 'effort' | 'valueSteps' | 'effortSteps', number>>;

/** Scores use cases anew by dragging their dots, or with Shift and the arrow keys; in whole points of their scales. */
export function listenForScores(edit: (change: PlanChange) => void): void {
  let moved: { readonly dot: SVGGElement; scores: Scores } | undefined;

  const show = (dot: SVGGElement, scores: Scores): void => {
    moved = { dot, scores };
    const field = dot.ownerSVGElement?.getBoundingClientRect();
    const known = scoresOf(dot);
    if (!field || !known) return;
    const scale = 1 - 2 * INSET;
    const right = (scores.effort - known.effort) * field.width * scale;
    const down = (known.value - scores.value) * field.height * scale;
    dot.setAttribute('transform', `translate(${right} ${down})`);
    say(dot, `${points(scores.value, scores.valueSteps)} · ${points(scores.effort, scores.effortSteps)}`);
  };
  const end = (): void => {
    moved?.dot.removeAttribute('transform');
    moved = undefined;
  };
  const apply = (): void => {
    if (!moved) return;
    const { dot, scores } = moved;
    const known = scoresOf(dot);
    const id = dot.dataset['id'];
    end();
    if (!known || id === undefined) return;
    const value = scores.value === known.value ? null : scores.value;
    const effort = scores.effort === known.effort ? null : scores.effort;
    if (value !== null || effort !== null) edit({ kind: 'score', id, value, effort });
  };

  addEventListener('pointerdown', (event) => {
    const dot = event.button === 0 && event.pointerType !== 'touch' ? dotOf(event.target) : undefined;
    const field = dot?.ownerSVGElement?.getBoundingClientRect();
    const known = dot && scoresOf(dot);
    if (!dot || !field || !known) return;
    event.preventDefault();
    dot.focus();
    let isMoving = false;
    const abort = new AbortController();
    const { signal } = abort;
    addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const [right, down] = [clientX - event.clientX, clientY - event.clientY];
        isMoving ||= Math.hypot(right, down) >= STILL;
        if (!isMoving) return;
        const scale = 1 - 2 * INSET;
        show(dot, {
          ...known,
          effort: snapped(known.effort + right / field.width / scale, known.effortSteps),
          value: snapped(known.value - down / field.height / scale, known.valueSteps),
        });
      },
      { signal },
    );
    addEventListener(
      'pointerup',
      () => {
        abort.abort();
        if (!isMoving) return;
        // The click that ends a move does not jump to the text.
        const swallow = (click: Event): void => click.stopPropagation();
        addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => removeEventListener('click', swallow, { capture: true }));
        apply();
      },
      { signal },
    );
    const cancel = (): void => {
      abort.abort();
      end();
    };
    addEventListener('pointercancel', cancel, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && cancel(), { signal });
  });

  addEventListener('keydown', (event) => {
    const dot = dotOf(event.target);
    const known = dot && scoresOf(dot);
    if (!dot || !known) return;
    const now = moved?.dot === dot ? moved.scores : known;
    const step = event.shiftKey ? STEPS[event.key] : undefined;
    if (step) {
      const [right, up] = step;
      show(dot, {
        ...now,
        effort: snapped(now.effort + right / known.effortSteps, known.effortSteps),
        value: snapped(now.value + up / known.valueSteps, known.valueSteps),
      });
    } else if (event.key === 'Enter' && moved) apply();
    else if (event.key === 'Enter' || event.key === ' ') dot.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    else if (event.key === 'Escape' && moved) end();
    else return;
    event.preventDefault();
  });

  addEventListener('focusout', ({ target }) => {
    if (moved?.dot === target) end();
  });
}

const STEPS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** To whole points of a scale, within it. */
function snapped(share: number, steps: number): number {
  return Math.min(1, Math.max(0, Math.round(share * steps) / steps));
}

function points(share: number, steps: number): string {
  return `${Math.round(share * steps)} / ${steps}`;
}

function dotOf(target: EventTarget | null): SVGGElement | undefined {
  const dot = target instanceof Element ? target.closest('.quadrant [data-score]') : null;
  return dot instanceof SVGGElement ? dot : undefined;
}

function scoresOf({ dataset }: SVGGElement): Scores | undefined {
  const [value, effort, valueSteps, effortSteps] = (dataset['score'] ?? '').split(' ').map(Number);
  if (value === undefined || effort === undefined || !valueSteps || !effortSteps) return undefined;
  return { value, effort, valueSteps, effortSteps };
}

function say(dot: Element, text: string): void {
  const place = dot.closest('.quadrant')?.querySelector('[data-said]');
  if (place) place.textContent = text;
}
