import type { ReportData } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { Icon, STANDING_ICON } from './icon.tsx';
import { Jump } from './jump.tsx';
import { unbroken } from './unbroken.tsx';

/** The answers that a reader wants first. */
export function Verdict({ report }: { readonly report: ReportData }) {
  const { sections } = textsOf(report.language);
  return (
    <section id="verdict" class="verdict" aria-label={sections.verdict}>
      <dl>
        {report.verdict.map(({ key, label, value, note, id, standing }) => (
          <div key={key} class={`answer ${key} ${standing ?? ''}`}>
            <dt>{label}</dt>
            <dd>
              <Jump id={id} class="value">
                {standing ? <Icon name={STANDING_ICON[standing]} /> : null}
                {unbroken(value)}
              </Jump>
              {note ? <span class="note">{unbroken(note)}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
