import { useContext } from 'preact/hooks';
import type { Language } from '../../model/figures.ts';
import type { KpiData, KpiFigure, KpiGroup, KpisData } from '../kpi-data.ts';
import { textsOf } from '../texts/index.ts';
import type { KpiTexts } from '../texts/kpis.ts';
import { Icon, STANDING_ICON } from './icon.tsx';
import { Clickable, Jump, keyed } from './jump.tsx';
import { Empty, Section } from './section.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

const COLUMNS = ['kpi', 'baseline', 'actual', 'target', 'change', 'status', 'review'] as const;

interface KpisProps {
  readonly kpis: KpisData;
  readonly language: Language;
}

/** Where the work stood, stands and is to go, by level; on a narrow page each KPI becomes a short list. */
export const Kpis = steady(function Kpis({
  kpis: { groups, empty, summary, leftOut, remark, day },
  language,
}: KpisProps) {
  const texts = textsOf(language).kpis;
  return (
    <Section name="kpis" title={texts.title} summary={summary} leftOut={leftOut}>
      {empty ? (
        <Empty empty={empty} />
      ) : (
        <>
          <table class="measures">
            <caption class="heard">{texts.title}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {texts.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map((group) => (
              <Level key={group.level} group={group} texts={texts} day={day} />
            ))}
          </table>
          {remark ? <p class="remark">{unbroken(remark)}</p> : null}
        </>
      )}
    </Section>
  );
});

interface LevelProps {
  readonly group: KpiGroup;
  readonly texts: KpiTexts;
  readonly day: string;
}

function Level({ group: { title, kpis }, texts, day }: LevelProps) {
  return (
    <tbody>
      <tr class="level">
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {title}
        </th>
      </tr>
      {keyed(kpis, ({ id }) => id).map(([key, kpi]) => (
        <Row key={key} kpi={kpi} texts={texts} day={day} />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly kpi: KpiData;
  readonly texts: KpiTexts;
  readonly day: string;
}

function Row({ kpi, texts, day }: RowProps) {
  const { columns } = texts;
  const { id, title, guardrail, measures, standing, word, note, gauge } = kpi;
  return (
    <tr class="kpi">
      <th scope="row">
        <Jump id={id} class="inline">
          {title}
        </Jump>
        {guardrail ? (
          <span class="guardrail">
            <Icon name="guard" />
            {guardrail}
          </span>
        ) : null}
        {measures ? <span class="note">{measures}</span> : null}
        <ActualForm kpi={kpi} texts={texts} day={day} />
      </th>
      {(['baseline', 'actual', 'target', 'change'] as const).map((column) => (
        <Figure key={column} name={column} label={columns[column]} figure={kpi[column]} />
      ))}
      <td class="status">
        <Label text={columns.status} />
        <span class="mark">
          <Icon name={STANDING_ICON[standing]} />
          {word}
        </span>
        {gauge ? (
          <svg class="gauge" aria-hidden="true">
            <rect class="ground" width="100%" />
            <rect class="bar" width={`${gauge.way}%`} />
            <line class="limit" y2="14" x1={`${gauge.time}%`} x2={`${gauge.time}%`} />
          </svg>
        ) : null}
        {note ? <span class="note">{unbroken(note)}</span> : null}
      </td>
      <Figure name="review" label={columns.review} figure={kpi.review} />
    </tr>
  );
}

/** States what it came to: in a panel, where the plan's text can be changed. */
function ActualForm({ kpi: { id, title, actual, baseline }, texts: { enter }, day }: RowProps) {
  const isLive = useContext(Clickable);
  if (!isLive) return null;
  return (
    <details class="enter">
      <summary>{enter.open}</summary>
      <form data-kpi={id} aria-label={enter.of(title)}>
        <label>
          {enter.value}{' '}
          <input
            name="value"
            type="number"
            step="any"
            required={true}
            placeholder={actual.stated ? actual.value : baseline.value}
          />
        </label>
        <label>
          {enter.on} <input name="on" type="date" required={true} defaultValue={day} />
        </label>
        <button type="submit" class="page-button">
          {enter.apply}
        </button>
      </form>
    </details>
  );
}

/** Stands above the value where the page is too narrow for a table. */
function Label({ text }: { readonly text: string }) {
  return (
    <span class="narrow">
      {text}
      <span class="heard">: </span>
    </span>
  );
}

interface FigureProps {
  readonly name: string;
  readonly label: string;
  readonly figure: KpiFigure;
}

function Figure({ name, label, figure: { value, note, stated } }: FigureProps) {
  return (
    <td class={name}>
      <Label text={label} />
      <span class={stated ? 'figure' : 'missing'}>{unbroken(value)}</span>
      {note ? <span class="note"> {unbroken(note)}</span> : null}
    </td>
  );
}
