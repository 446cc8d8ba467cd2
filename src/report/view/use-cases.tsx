import type { Language } from '../../model/figures.ts';
import { textsOf } from '../texts/index.ts';
import type { CriterionData, LegalData, ScoreData, UseCaseCard, UseCasesData } from '../use-case-data.ts';
import { Icon, type IconName, STANDING_ICON } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { Quadrant } from './quadrant.tsx';
import { Empty, Section } from './section.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

const STATUS_ICON: Readonly<Record<UseCaseCard['status'], IconName>> = {
  live: 'check',
  chosen: 'pin',
  unstated: 'info',
  candidate: 'open',
  retired: 'past',
};

interface UseCasesProps {
  readonly useCases: UseCasesData;
  readonly language: Language;
}

/** What the AI is to do: a card for each idea, what is carried out before what is only considered. */
export const UseCases = steady(function UseCases({
  useCases: { cases, empty, summary, leftOut, quadrant },
  language,
}: UseCasesProps) {
  return (
    <Section name="use-cases" title={textsOf(language).useCases.title} summary={summary} leftOut={leftOut}>
      {empty ? (
        <Empty empty={empty} />
      ) : (
        <>
          {quadrant ? <Quadrant quadrant={quadrant} language={language} /> : null}
          <ul class="cases">
            {keyed(cases, ({ id }) => id).map(([key, card]) => (
              <Card key={key} card={card} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
});

function Card({ card }: { readonly card: UseCaseCard }) {
  const { id, title, status, statusWord, quickWin, places, problem, scores, suitability, criteria, legal } = card;
  return (
    <li class={`case ${status}`}>
      <div class="head">
        <h3>
          <Jump id={id} class="inline">
            {title}
          </Jump>
        </h3>
        <span class="mark">
          <Icon name={STATUS_ICON[status]} />
          {statusWord}
        </span>
        {quickWin ? (
          <span class="mark">
            <Icon name="check" />
            {quickWin}
          </span>
        ) : null}
      </div>
      <dl class="figures">
        {[problem, ...places].map(({ id: place, label, value, stated }) => (
          <div key={label} class={place === problem.id ? 'problem' : 'place'}>
            <dt>{label}</dt>
            <dd class={stated ? '' : 'missing'}>{unbroken(value)}</dd>
          </div>
        ))}
        {scores.map((score) => (
          <Score key={score.label} score={score} />
        ))}
      </dl>
      <p class="criteria-title">{suitability}</p>
      <ul class="criteria">
        {criteria.map((criterion) => (
          <Criterion key={criterion.name} criterion={criterion} />
        ))}
      </ul>
      <Legal legal={legal} />
    </li>
  );
}

function Score({ score: { id, label, value, share, stated } }: { readonly score: ScoreData }) {
  return (
    <div class="score">
      <dt>{label}</dt>
      <dd class={stated ? '' : 'missing'}>
        <Jump id={stated ? id : null} class="inline">
          {value}
        </Jump>
        {share === null ? null : (
          <svg class="gauge" aria-hidden="true">
            <rect class="ground" width="100%" />
            <rect class="bar" width={`${share}%`} />
          </svg>
        )}
      </dd>
    </div>
  );
}

function Criterion({ criterion }: { readonly criterion: CriterionData }) {
  const { id, name, evidence, advised, standing, word } = criterion;
  return (
    <li>
      <span class="mark">
        <Icon name={STANDING_ICON[standing]} />
        {word}
      </span>{' '}
      <span class="name">{name}</span>{' '}
      <span class="evidence">
        {evidence === word ? null : (
          <Jump id={id} class="inline">
            {unbroken(evidence)}
          </Jump>
        )}{' '}
        <span class="note">({advised})</span>
      </span>
    </li>
  );
}

function Legal({ legal: { risk, reason, performs, doubt } }: { readonly legal: LegalData }) {
  return (
    <dl class="legal">
      <div>
        <dt>{risk.label}</dt>
        <dd>
          <Jump id={risk.id} class="inline">
            <strong class={risk.stated ? '' : 'missing'}>{risk.value}</strong>
          </Jump>
          {risk.stated ? unbroken(`: ${reason}`) : null}
        </dd>
        {doubt ? (
          <dd class="doubt">
            <Jump id={doubt.id} class="inline">
              <Icon name="cross" />
              {unbroken(doubt.text)}
            </Jump>
          </dd>
        ) : null}
      </div>
      <div>
        <dt>{performs.label}</dt>
        <dd class={performs.stated ? '' : 'missing'}>{performs.value}</dd>
      </div>
    </dl>
  );
}
