import type { Language } from '../../model/figures.ts';
import type { ChangeData, WordedStanding } from '../change-data.ts';
import type { ChangeTexts } from '../texts/change.ts';
import { textsOf } from '../texts/index.ts';
import { Duties } from './duties.tsx';
import { Icon, STANDING_ICON } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { Empty, Section, WideTable } from './section.tsx';
import { steady } from './steady.ts';
import { StepAxis } from './step-axis.tsx';
import { unbroken } from './unbroken.tsx';

interface ChangeProps {
  readonly change: ChangeData;
  readonly language: Language;
}

/** How people are taken along, what goes on afterwards, and what the law asks for and when. */
export const Change = steady(function Change({ change, language }: ChangeProps) {
  const say = textsOf(language).change;
  const { empty, summary, calendar, duties, lawNote } = change;
  return (
    <Section name="change" place={change.id} title={say.title} summary={summary} leftOut={change.leftOut}>
      {empty ? (
        <Empty empty={empty} />
      ) : (
        <>
          {calendar ? <StepAxis calendar={calendar} say={say} /> : null}
          <Steps change={change} say={say} />
          <Training change={change} say={say} />
          <Roles change={change} say={say} />
          <Shares change={change} say={say} />
          <AfterGoLive change={change} say={say} />
          {keyed(duties, ({ id }) => id).map(([key, one]) => (
            <Duties key={key} duties={one} say={say} />
          ))}
          {lawNote ? <p class="remark">{unbroken(lawNote)}</p> : null}
        </>
      )}
    </Section>
  );
});

interface PartProps {
  readonly change: ChangeData;
  readonly say: ChangeTexts;
}

/** An icon and the word that says the same. */
function Order({ order: { standing, word } }: { readonly order: WordedStanding }) {
  return (
    <span class="order">
      <Icon name={STANDING_ICON[standing]} />
      {unbroken(word)}
    </span>
  );
}

function Steps({ change: { steps }, say }: PartProps) {
  return (
    <>
      <h3>{say.steps}</h3>
      <ol class="change-steps">
        {steps.map(({ key, title, missing, activities }) => (
          <li key={key}>
            <h4>{title}</h4>
            {missing ? (
              <p>
                <Order order={{ standing: 'attention', word: missing }} />
              </p>
            ) : null}
            <ul>
              {keyed(activities, ({ id, what }) => id + what).map(([name, { id, what, when, order }]) => (
                <li key={name}>
                  <Jump id={id} class="inline">
                    {what}
                  </Jump>
                  <span class="note">{unbroken(when)}</span>
                  <Order order={order} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function Training({ change: { training, untrained }, say }: PartProps) {
  if (training.length === 0 && !untrained) return null;
  return (
    <>
      <h3>{say.training}</h3>
      {training.length > 0 ? (
        <WideTable label={say.training}>
          <table class="training stacks">
            <thead>
              <tr>
                <th scope="col">{say.department}</th>
                <th scope="col">{say.length}</th>
                <th scope="col">{say.when}</th>
                <th scope="col">{say.order}</th>
              </tr>
            </thead>
            <tbody>
              {keyed(training, ({ department }) => department).map(([key, { id, department, length, by, order }]) => (
                <tr key={key}>
                  <th scope="row">
                    <Jump id={id} class="inline">
                      {department}
                    </Jump>
                  </th>
                  <td>
                    <span class="narrow">{say.length}: </span>
                    {length}
                  </td>
                  <td>
                    <span class="narrow">{say.when}: </span>
                    {unbroken(by)}
                  </td>
                  <td>
                    <Order order={order} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      ) : null}
      {untrained ? (
        <p>
          <Order order={{ standing: 'attention', word: untrained }} />
        </p>
      ) : null}
    </>
  );
}

function Roles({ change: { roles }, say }: PartProps) {
  if (roles.length === 0) return null;
  return (
    <>
      <h3>{say.roles}</h3>
      <dl class="role-effects">
        {keyed(roles, ({ id, who }) => id + who).map(([key, { id, who, what }]) => (
          <div key={key}>
            <dt>
              <Jump id={id} class="inline">
                {who}
              </Jump>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Shares({ change: { shares }, say }: PartProps) {
  if (shares.length === 0) return null;
  return (
    <>
      <h3>{say.shares}</h3>
      <dl class="figures">
        {shares.map(({ id, label, value, usual, order }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <Jump id={id} class="inline">
                <Icon name={STANDING_ICON[order.standing]} />
                {unbroken(value)}
              </Jump>
              <span class="note">{unbroken(order.word === value ? usual : `${usual}: ${order.word}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function AfterGoLive({ change: { afterGoLive, noAfterGoLive }, say }: PartProps) {
  if (afterGoLive.length === 0 && !noAfterGoLive) return null;
  return (
    <>
      <h3>{say.afterGoLive}</h3>
      <ul class="after-go-live">
        {keyed(afterGoLive, (what) => what).map(([key, what]) => (
          <li key={key}>{unbroken(what)}</li>
        ))}
      </ul>
      {noAfterGoLive ? (
        <p>
          <Order order={{ standing: 'attention', word: noAfterGoLive }} />
        </p>
      ) : null}
    </>
  );
}
