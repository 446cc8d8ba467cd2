import type { Language } from '../../model/figures.ts';
import type { PersonLoadData, TeamData, TeamPerson } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { COVERAGE_ICON, Icon } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { Empty, Section, WideTable } from './section.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';
import { Workload } from './workload.tsx';

// How many roles stand beside each other on a page of middle width.
const MOST_COLUMNS = 6;

// And on any page: more of them scroll.
const MOST_BESIDE = 14;

interface TeamProps {
  readonly team: TeamData;
  readonly language: Language;
}

/** People against roles; on a narrow page each person becomes a short list. */
export const Team = steady(function Team({ team, language }: TeamProps) {
  const texts = textsOf(language);
  const { roles, empty, summary, overTime } = team;
  const matrix = empty ? null : <Matrix team={team} language={language} />;
  return (
    <Section name="team" place={team.id} title={texts.sections.team} summary={summary} leftOut={team.leftOut}>
      {empty ? (
        <Empty empty={empty} />
      ) : (
        <>
          {roles.length > MOST_BESIDE ? <WideTable label={texts.team.matrix}>{matrix}</WideTable> : matrix}
          <p class="remark">{texts.team.loadNote}</p>
          {overTime ? <Workload chart={overTime} say={texts.workload} person={texts.team.person} /> : null}
        </>
      )}
    </Section>
  );
});

function Matrix({ team, language }: TeamProps) {
  const texts = textsOf(language);
  const { roles, people } = team;
  return (
    <table class={roles.length > MOST_COLUMNS ? 'matrix many' : 'matrix'}>
      <caption class="heard">{texts.team.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.team.person}</th>
          {roles.map(({ role, name }) => (
            <th key={role} scope="col">
              <span>{name}</span>
            </th>
          ))}
          <th scope="col">{texts.team.load}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="coverage">
          <th scope="row">{texts.team.coverageRow}</th>
          {roles.map(({ role, name, coverage, word, note }) => (
            <td key={role} class={coverage}>
              <span class="narrow">{name}: </span>
              <span class="mark">
                <Icon name={COVERAGE_ICON[coverage]} />
                {word}
              </span>
              {note ? <span class="note">{unbroken(note)}</span> : null}
            </td>
          ))}
          <td class="nothing" />
        </tr>
        {keyed(people, ({ id }) => id).map(([key, person]) => (
          <PersonRow key={key} person={person} team={team} language={language} />
        ))}
      </tbody>
    </table>
  );
}

interface PersonRowProps {
  readonly person: TeamPerson;
  readonly team: TeamData;
  readonly language: Language;
}

function PersonRow({ person, team, language }: PersonRowProps) {
  return (
    <tr class="person">
      <th scope="row">
        <Jump id={person.id} class="inline">
          {person.name}
        </Jump>
        {person.note ? <span class="note">{unbroken(person.note)}</span> : null}
      </th>
      {team.roles.map(({ role, name }, index) => {
        const word = person.cells[index] ?? null;
        return word === null ? (
          <td key={role} class="nothing" />
        ) : (
          <td key={role} class={person.form}>
            <span class="narrow">{name}: </span>
            <span class="mark">
              <Icon name={COVERAGE_ICON[person.form]} />
              {word}
            </span>
          </td>
        );
      })}
      <td class="load">
        <span class="narrow">{textsOf(language).team.load}: </span>
        <Load load={person.load} scale={team.loadScale} />
      </td>
    </tr>
  );
}

function Load({
  load: { text, planned, peak, over },
  scale,
}: {
  readonly load: PersonLoadData;
  readonly scale: number;
}) {
  const at = (share: number): string => `${Math.round((share / scale) * 10_000) / 100}%`;
  return (
    <>
      <span class="said">
        {unbroken(text)}
        {over ? (
          <span class="mark">
            <Icon name="cross" />
            {over}
          </span>
        ) : null}
      </span>
      {planned === null && peak === null ? null : (
        <svg class={`gauge ${over ? 'over' : ''}`} aria-hidden="true">
          <rect class="ground" width="100%" />
          {peak === null ? null : <rect class="peak" width={at(peak)} />}
          {planned === null ? null : <rect class="bar" width={at(planned)} />}
          <line class="limit" y2="14" x1={at(100)} x2={at(100)} />
        </svg>
      )}
    </>
  );
}
