import { useState } from 'preact/hooks';
import type { Language } from '../../../src/model/figures.ts';
import { whatIfTexts } from '../../../src/report/texts/what-if.ts';
import { refusalOf, shownValue, unitOf } from '../../../src/report/tried-value.ts';
import type { TriableFigure } from '../../../src/report/what-if-data.ts';

interface ValueControlProps {
  readonly control: TriableFigure;
  readonly value: number;
  readonly language: Language;
  readonly change: (value: number) => void;
}

/** A slider with its number, the value in words and the way back. */
export function ValueControl({ control, value, language, change }: ValueControlProps) {
  const [refused, setRefused] = useState<string>();
  const say = whatIfTexts(language);
  const { figure, stated, least, most, step, limits, count } = control;
  const [id, note] = [`what-if-${figure}`, `what-if-${figure}-note`];
  const label = say.labels[figure];
  const unit = unitOf(control, language);
  const words = shownValue(control, value, language);
  const enter = (entered: number): void => {
    const refusal = refusalOf(control, entered, language);
    setRefused(refusal);
    if (refusal === undefined) change(entered);
  };
  return (
    <div class="what-if-control">
      <label for={id}>{label}</label>
      <input
        type="range"
        id={id}
        // What was entered beside it may lie beyond the usual ends.
        min={Math.min(least, value)}
        max={Math.max(most, value)}
        step={step}
        value={value}
        aria-valuetext={words}
        aria-describedby={note}
        onInput={({ currentTarget }) => enter(currentTarget.valueAsNumber)}
      />
      <span class="what-if-entry">
        <input
          type="number"
          aria-label={say.number(label, unit)}
          aria-describedby={note}
          min={limits.least}
          max={limits.most}
          step={figure === 'start' ? 1 : 'any'}
          value={value}
          onChange={({ currentTarget }) => {
            enter(currentTarget.valueAsNumber);
            // What was refused does not stay as if it counted.
            if (refusalOf(control, currentTarget.valueAsNumber, language)) currentTarget.value = String(value);
          }}
        />
        {unit}
        <button
          type="button"
          class="page-tab"
          aria-label={say.reset(label)}
          disabled={value === stated}
          onClick={() => enter(stated)}
        >
          {say.resetOne}
        </button>
      </span>
      <output for={id}>{words}</output>
      <p id={note}>{say.notes[figure](count)}</p>
      <p class="what-if-refused" role="alert">
        {refused}
      </p>
    </div>
  );
}
