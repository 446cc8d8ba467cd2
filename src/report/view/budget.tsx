import type { Language } from '../../model/figures.ts';
import type { BudgetData, BudgetPartData, CheckedSum, CostData } from '../report-data.ts';
import type { CostTexts } from '../texts/cost.ts';
import { textsOf } from '../texts/index.ts';
import { Icon, STANDING_ICON } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { Empty, Section, WideTable } from './section.tsx';
import { Spending } from './spending.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

interface BudgetProps {
  readonly budget: BudgetData;
  readonly language: Language;
}

/** What the money is for, when it is spent, and what comes on top. */
export const Budget = steady(function Budget({ budget, language }: BudgetProps) {
  const texts = textsOf(language);
  const { empty, summary, parts, partsSum, stagesSum, figures, stages } = budget;
  return (
    <Section name="budget" place={budget.id} title={texts.sections.budget} summary={summary} leftOut={budget.leftOut}>
      {empty ? (
        <Empty empty={empty} />
      ) : (
        <>
          <dl class="figures">
            {figures.map(({ id, label, value, note, standing }) => (
              <div key={id + label}>
                <dt>{label}</dt>
                <dd>
                  <Jump id={id} class="inline">
                    {standing ? <Icon name={STANDING_ICON[standing]} /> : null}
                    {unbroken(value)}
                  </Jump>
                  {note ? <span class="note">{unbroken(note)}</span> : null}
                </dd>
              </div>
            ))}
          </dl>
          <h3>{texts.budget.split}</h3>
          <Split parts={parts} plan={texts.budget.plan} usual={texts.budget.usual} />
          <Sum sum={partsSum} />
          {stages.length > 0 ? (
            <>
              <h3>{texts.budget.stages}</h3>
              <Stages budget={budget} axisTitle={texts.budget.monthAxis} />
              <Sum sum={stagesSum} />
            </>
          ) : null}
          {budget.spending ? (
            <Spending spending={budget.spending} say={texts.spending} monthAxis={texts.budget.monthAxis} />
          ) : null}
          {budget.cost ? <Costs cost={budget.cost} texts={texts.cost} /> : null}
        </>
      )}
    </Section>
  );
});

interface SplitProps {
  readonly parts: readonly BudgetPartData[];
  readonly plan: string;
  readonly usual: string;
}

/** Two bars for each part: what the plan gives it, and the rule of thumb. */
function Split({ parts, plan, usual }: SplitProps) {
  const widest = Math.max(1, ...parts.flatMap((part) => [part.share ?? 0, part.usual]));
  const at = (share: number): string => `${Math.round((share / widest) * 10_000) / 100}%`;
  return (
    <>
      <ul class="legend">
        <li>
          <svg class="split-sample plan" width="34" height="14" aria-hidden="true">
            <rect class="bar" width="100%" />
          </svg>
          {plan}
        </li>
        <li>
          <svg class="split-sample" width="34" height="14" aria-hidden="true">
            <rect class="usual" width="100%" />
          </svg>
          {usual}
        </li>
      </ul>
      <ul class="split">
        {parts.map((part) => (
          <li key={part.id}>
            <Jump id={part.id} class="row">
              <span class="title">{part.name}</span>
              <svg class="pair" aria-hidden="true">
                {part.share === null ? null : <rect class="bar" width={at(part.share)} />}
                <rect class="usual" width={at(part.usual)} />
              </svg>
              <span class="said">
                <strong>{unbroken(part.text)}</strong>
                <span class="note">
                  {unbroken(part.usualText)}
                  {part.deviation ? (
                    <span class="mark">
                      <Icon name="attention" />
                      {unbroken(part.deviation)}
                    </span>
                  ) : null}
                </span>
              </span>
            </Jump>
          </li>
        ))}
      </ul>
    </>
  );
}

function Stages({ budget, axisTitle }: { readonly budget: BudgetData; readonly axisTitle: string }) {
  return (
    <div class="stages">
      <ul>
        {keyed(budget.stages, ({ id }) => id).map(([key, { id, name, months, amount, from, width }]) => (
          <li key={key}>
            <Jump id={id} class="row">
              <span class="label">
                <span class="title">{name}</span>
                <span class="small">{months}</span>
              </span>
              <svg class="track" aria-hidden="true">
                {budget.monthTicks.map(({ at }) => (
                  <line key={at} class="tick" x1={`${at}%`} x2={`${at}%`} y2="100%" />
                ))}
                {from === null ? null : <rect class="bar" x={`${from}%`} width={`${width}%`} />}
              </svg>
              <span class="said">
                <strong>{unbroken(amount)}</strong>
              </span>
            </Jump>
          </li>
        ))}
      </ul>
      {budget.months > 0 ? (
        <div class="row month-axis">
          <span class="label small">{axisTitle}</span>
          <svg class="scale" aria-hidden="true">
            {budget.monthTicks.map(({ at, label, rank }) => (
              <text
                key={at}
                class={`rank-${rank}`}
                x={`${at}%`}
                text-anchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}
              >
                {label}
              </text>
            ))}
          </svg>
          <span class="said" />
        </div>
      ) : null}
    </div>
  );
}

function Costs({ cost: { rows, remark }, texts }: { readonly cost: CostData; readonly texts: CostTexts }) {
  return (
    <>
      <h3>{texts.title}</h3>
      <WideTable label={texts.title}>
        <table class="costs stacks">
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.declared}</th>
              <th scope="col">{texts.computed}</th>
              <th scope="col">{texts.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, declared, computed, difference, standing, word }) => (
              <tr key={name}>
                <th scope="row">
                  <Jump id={id} class="inline">
                    {name}
                  </Jump>
                </th>
                <td>
                  <span class="narrow">{texts.declared}: </span>
                  {unbroken(declared)}
                </td>
                <td>
                  <span class="narrow">{texts.computed}: </span>
                  {unbroken(computed)}
                </td>
                <td>
                  <span class="narrow">{texts.difference}: </span>
                  {unbroken(difference)}
                  {standing ? (
                    <span class="mark">
                      {' '}
                      <Icon name={STANDING_ICON[standing]} />
                      {word}
                    </span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {remark ? <p class="remark">{unbroken(remark)}</p> : null}
    </>
  );
}

function Sum({ sum }: { readonly sum: CheckedSum | null }) {
  if (!sum) return null;
  return (
    <p class={`sum ${sum.standing}`}>
      <Icon name={STANDING_ICON[sum.standing]} />
      {unbroken(sum.text)}
    </p>
  );
}
