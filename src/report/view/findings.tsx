import type { Language } from '../../model/figures.ts';
import type { AcceptedDeviation, FindingsData, ReportedFinding, Severity } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { Icon, SEVERITY_ICON } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { Section } from './section.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

interface FindingsProps {
  readonly findings: FindingsData;
  readonly language: Language;
}

/** What is open, by how much it matters, then what the plan accepts with a reason. */
export const Findings = steady(function Findings({
  findings: { groups, accepted, summary, leftOut },
  language,
}: FindingsProps) {
  const texts = textsOf(language);
  return (
    <>
      <Section name="findings" title={texts.sections.findings} summary={summary}>
        {groups.length === 0 ? (
          <p class="calm">
            <Icon name="check" />
            {texts.findings.none}
          </p>
        ) : null}
        {groups.map(({ severity, title, findings, more }) => (
          <div key={severity} class={`group ${severity}`}>
            <h3>
              <Icon name={SEVERITY_ICON[severity]} />
              {title}
            </h3>
            <ul class="found">
              {keyed(findings, ({ id }) => id).map(([key, finding]) => (
                <Found key={key} finding={finding} severity={severity} language={language} />
              ))}
            </ul>
            {more ? <p class="note">{more}</p> : null}
          </div>
        ))}
      </Section>
      {accepted.length > 0 ? (
        <Section name="accepted" title={texts.sections.accepted} leftOut={leftOut}>
          <ul class="found">
            {keyed(accepted, ({ id, what }) => id + what).map(([key, deviation]) => (
              <Accepted key={key} deviation={deviation} language={language} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
});

interface FoundProps {
  readonly finding: ReportedFinding;
  readonly severity: Severity;
  readonly language: Language;
}

function Found({ finding: { id, rule, what, why, help, about }, severity, language }: FoundProps) {
  const { findings } = textsOf(language);
  return (
    <li class={severity}>
      <p class="what">
        <Jump id={id} class="inline">
          <span class="heard">{findings.word[severity]}: </span>
          {unbroken(what)}
        </Jump>
      </p>
      {why ? (
        <p>
          <span class="lead">{findings.why}:</span> {unbroken(why)}
        </p>
      ) : null}
      {help ? (
        <p>
          <span class="lead">{findings.help}:</span> {unbroken(help)}
        </p>
      ) : null}
      <p class="note">
        {about ? <span>{about}</span> : null}
        <code>{rule}</code>
      </p>
    </li>
  );
}

function Accepted({ deviation, language }: { readonly deviation: AcceptedDeviation; readonly language: Language }) {
  const { findings } = textsOf(language);
  const { id, rule, what, reason, until } = deviation;
  return (
    <li class="accepted">
      <p class="what">
        <Jump id={id} class="inline">
          {unbroken(what)}
        </Jump>
      </p>
      <p>
        <span class="lead">{findings.reason}:</span> {unbroken(reason)}
      </p>
      <p class="note">
        {until ? <span>{unbroken(until)}</span> : null}
        <code>{rule}</code>
      </p>
    </li>
  );
}
