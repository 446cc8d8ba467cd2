import type { DutiesOfUseCase } from '../change-data.ts';
import type { ChangeTexts } from '../texts/change.ts';
import { Icon, STANDING_ICON } from './icon.tsx';
import { Jump, keyed } from './jump.tsx';
import { unbroken } from './unbroken.tsx';

interface DutiesProps {
  readonly duties: DutiesOfUseCase;
  readonly say: ChangeTexts;
}

/** The duties of the law for one use case: a table, on a narrow page a list of cards. */
export function Duties({ duties: { id, title, dates, unclassified, summary, rows }, say }: DutiesProps) {
  const { columns } = say;
  return (
    <>
      <h3>
        <Jump id={id} class="inline">
          {say.dutiesOf(title)}
        </Jump>
      </h3>
      <p class="duty-dates">{unbroken(`${dates} · ${summary}`)}</p>
      {unclassified ? (
        <p>
          <Icon name="open" />
          {unclassified}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <table class="duties">
          <caption class="heard">{say.dutiesOf(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.duty}</th>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.from}</th>
              <th scope="col">{columns.stated}</th>
              <th scope="col">{columns.order}</th>
            </tr>
          </thead>
          <tbody>
            {keyed(rows, ({ key }) => key).map(([key, row]) => (
              <tr key={key}>
                <th scope="row">
                  <Jump id={row.id} class="inline">
                    {row.title}
                  </Jump>
                  <span class="note">{row.article}</span>
                </th>
                <td>
                  <span class="narrow">{columns.who}: </span>
                  {row.who}
                </td>
                <td class="from">
                  <span class="narrow">{columns.from}: </span>
                  {unbroken(row.from)}
                </td>
                <td>
                  <span class="narrow">{columns.stated}: </span>
                  {unbroken(row.stated)}
                  {row.fact ? (
                    <>
                      {' '}
                      (<code>{row.fact}</code>)
                    </>
                  ) : null}
                </td>
                <td class="order">
                  <Icon name={STANDING_ICON[row.order.standing]} />
                  {unbroken(row.order.word)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}
