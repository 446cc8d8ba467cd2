import type { WhatIf as WhatIfState } from '../../../server/preview-protocol.ts';
import type { Language } from '../../../src/model/figures.ts';
import { whatIfTexts } from '../../../src/report/texts/what-if.ts';
import { shownValue } from '../../../src/report/tried-value.ts';
import { Icon } from '../../../src/report/view/icon.tsx';
import type { EffectRow, TriedValues } from '../../../src/report/what-if-data.ts';
import { useAnnouncement } from './use-announcement.ts';
import { ValueControl } from './value-control.tsx';

/** Other values than the text states, and what to do with them. */
export interface Trying {
  readonly values: TriedValues;
  readonly change: (values: TriedValues) => void;
  readonly write: () => void;
}

interface WhatIfProps {
  readonly whatIf: WhatIfState;
  readonly trying: Trying;
  readonly language: Language;
}

/** Sliders for the figures that decide most; the picture below shows what would follow while the text stays as it is. */
export function WhatIf({ whatIf, trying, language }: WhatIfProps) {
  const say = whatIfTexts(language);
  const { figures, tried, refused } = whatIf;
  const { values, change } = trying;
  const heard = useAnnouncement(whatIf, values, language);
  if (figures.length === 0) return null;
  return (
    <>
      <section class="what-if" aria-labelledby="aiplan-what-if">
        <details class="more" data-section="what-if">
          <summary>
            <h2 id="aiplan-what-if">{say.title}</h2>
          </summary>
          <p>{say.lead}</p>
          <div class="what-if-controls">
            {figures.map((control) => {
              const { [control.figure]: value = control.stated, ...others } = values;
              return (
                <ValueControl
                  key={control.figure}
                  control={control}
                  value={value}
                  language={language}
                  change={(next) => change(next === control.stated ? others : { ...others, [control.figure]: next })}
                />
              );
            })}
          </div>
          {tried ? <Effect rows={tried.effect} language={language} /> : null}
        </details>
        <p class="heard" role="status">
          {heard}
        </p>
      </section>
      {refused ? (
        <p class="what-if-reason">
          <Icon name="attention" />
          {refused}
        </p>
      ) : null}
      {tried ? <Notice whatIf={whatIf} trying={trying} language={language} /> : null}
    </>
  );
}

/** Stays in sight as long as the picture is not what the file says. */
function Notice({ whatIf: { figures, tried }, trying: { change, write }, language }: WhatIfProps) {
  const say = whatIfTexts(language);
  const shown = figures.flatMap((control) => {
    const value = tried?.values[control.figure];
    return value === undefined ? [] : `${say.labels[control.figure]}: ${shownValue(control, value, language)}`;
  });
  return (
    <section class="what-if-notice" aria-label={say.notInFile}>
      <Icon name="attention" />
      <strong>{say.notInFile}</strong>
      <span class="what-if-values">{shown.join(' · ')}</span>
      <span class="what-if-ends">
        <button type="button" class="page-button" onClick={write}>
          {say.write}
        </button>
        <button type="button" class="page-tab" onClick={() => change({})}>
          {say.resetAll}
        </button>
      </span>
    </section>
  );
}

function Effect({ rows, language }: { readonly rows: readonly EffectRow[]; readonly language: Language }) {
  const say = whatIfTexts(language);
  return (
    <table class="what-if-effect">
      <caption>{say.effect}</caption>
      <thead>
        <tr>
          <th scope="col">{say.figure}</th>
          <th scope="col">{say.stated}</th>
          <th scope="col">{say.tried}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label, stated, tried, changed }) => (
          <tr key={name} class={changed ? 'changed' : ''}>
            <th scope="row">{label}</th>
            <td>{stated}</td>
            <td>{changed ? tried : say.unchanged}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
