import type { Language } from '../../model/figures.ts';
import type { BusinessCaseData, CaseBenefit, CaseClaim, CaseFigure, Tornado } from '../business-case-data.ts';
import type { BusinessCaseTexts } from '../texts/business-case.ts';
import { textsOf } from '../texts/index.ts';
import { CashFlowChart } from './cash-chart.tsx';
import { Icon, STANDING_ICON } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { Empty, Section, WideTable } from './section.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

interface BusinessCaseProps {
  readonly businessCase: BusinessCaseData;
  readonly language: Language;
}

/** Whether it pays: the figures, the money over time, what the plan claims, what moves it most, and the benefits one by one. */
export const BusinessCase = steady(function BusinessCase({ businessCase, language }: BusinessCaseProps) {
  const texts = textsOf(language).businessCase;
  const { id, empty, summary, figures, claims, cash, tornado, benefits, remark } = businessCase;
  return (
    <Section name="business-case" place={id} title={texts.title} summary={summary} leftOut={businessCase.leftOut}>
      {empty ? (
        <Empty empty={empty} />
      ) : (
        <>
          <Figures figures={figures} title={texts.figures} />
          {cash ? <CashFlowChart cash={cash} language={language} /> : null}
          {claims.length > 0 ? <Claims claims={claims} texts={texts} /> : null}
          {tornado ? <TornadoChart tornado={tornado} note={texts.tornadoNote} /> : null}
          {benefits.length > 0 ? <Benefits benefits={benefits} texts={texts} /> : null}
          {remark ? <p class="remark">{unbroken(remark)}</p> : null}
        </>
      )}
    </Section>
  );
});

function Figures({ figures, title }: { readonly figures: readonly CaseFigure[]; readonly title: string }) {
  return (
    <>
      <h3 class="heard">{title}</h3>
      <dl class="figures case-figures">
        {figures.map(({ name, id, label, value, chances, definition, standing }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Jump id={id} class="inline">
                {standing ? <Icon name={STANDING_ICON[standing]} /> : null}
                {unbroken(value)}
              </Jump>
              {chances ? <span class="note">{unbroken(chances)}</span> : null}
              {definition ? <span class="note definition">{unbroken(definition)}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Claims({ claims, texts }: { readonly claims: readonly CaseClaim[]; readonly texts: BusinessCaseTexts }) {
  return (
    <>
      <h3>{texts.claims}</h3>
      <WideTable label={texts.claims}>
        <table class="stacks">
          <thead>
            <tr>
              <th scope="col">
                <span class="heard">{texts.claims}</span>
              </th>
              <th scope="col">{texts.claimed}</th>
              <th scope="col">{texts.computed}</th>
              <th scope="col">{texts.difference}</th>
              <th scope="col">
                <span class="heard">{texts.verdict.held}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keyed(claims, ({ label, claimed }) => label + claimed).map(([key, claim]) => (
              <tr key={key}>
                <th scope="row">
                  <Jump id={claim.id} class="inline">
                    {claim.label}
                  </Jump>
                </th>
                <td>
                  <span class="narrow">{texts.claimed}: </span>
                  {unbroken(claim.claimed)}
                </td>
                <td>
                  <span class="narrow">{texts.computed}: </span>
                  {unbroken(claim.computed)}
                </td>
                <td>
                  <span class="narrow">{texts.difference}: </span>
                  {unbroken(claim.difference ?? '–')}
                </td>
                <td>
                  <span class="mark">
                    <Icon name={STANDING_ICON[claim.standing]} />
                    {claim.word}
                  </span>
                  {claim.chance ? <span class="note"> {unbroken(claim.chance)}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

/** A bar for each input, from where the figure is when it is low to where it is when it is high. */
function TornadoChart({ tornado, note }: { readonly tornado: Tornado; readonly note: string }) {
  const { title, bars, likely, likelyLabel } = tornado;
  return (
    <>
      <h3>{title}</h3>
      <ul class="tornado">
        {keyed(bars, ({ name }) => name).map(([key, { id, name, from, to, text }]) => (
          <li key={key}>
            <Jump id={id} class="row">
              <span class="title">{name}</span>
              <svg class="track" aria-hidden="true">
                <rect class="bar" x={`${from}%`} width={`${Math.max(0.4, Math.round((to - from) * 100) / 100)}%`} />
                <line class="limit" x1={`${likely}%`} x2={`${likely}%`} y2="100%" />
              </svg>
              <span class="said">{unbroken(text)}</span>
            </Jump>
          </li>
        ))}
      </ul>
      <p class="remark">
        {note} {unbroken(likelyLabel)}
      </p>
    </>
  );
}

function Benefits({
  benefits,
  texts,
}: {
  readonly benefits: readonly CaseBenefit[];
  readonly texts: BusinessCaseTexts;
}) {
  const { columns } = texts;
  return (
    <>
      <h3>{texts.benefits}</h3>
      <WideTable label={texts.benefits}>
        <table class="stacks">
          <thead>
            <tr>
              {(['benefit', 'useCase', 'value', 'starts', 'owner', 'kpi'] as const).map((column) => (
                <th key={column} scope="col">
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(benefits, ({ id }) => id).map(([key, benefit]) => (
              <tr key={key}>
                <th scope="row">
                  <Jump id={benefit.id} class="inline">
                    {benefit.title}
                  </Jump>
                </th>
                <td>
                  <span class="narrow">{columns.useCase}: </span>
                  {benefit.useCase}
                </td>
                <td>
                  <span class="narrow">{columns.value}: </span>
                  {benefit.standing ? <Icon name={STANDING_ICON[benefit.standing]} /> : null}
                  {unbroken(benefit.value)}
                </td>
                <td>
                  <span class="narrow">{columns.starts}: </span>
                  {unbroken(benefit.starts ?? '–')}
                </td>
                <td>
                  <span class="narrow">{columns.owner}: </span>
                  {benefit.owner ?? texts.nobody}
                </td>
                <td>
                  <span class="narrow">{columns.kpi}: </span>
                  {benefit.kpi ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
