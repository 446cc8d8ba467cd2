import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../model/figures.ts';
import type { RoadmapData, TimeAxis } from '../roadmap-data.ts';
import { textsOf } from '../texts/index.ts';
import { Jump, keyed } from './jump.tsx';
import { Axis, Grid, Links, Row } from './roadmap-chart.tsx';
import { Legend } from './roadmap-legend.tsx';
import { RoadmapTable } from './roadmap-table.tsx';
import { Empty, Section } from './section.tsx';
import { steady } from './steady.ts';
import { unbroken } from './unbroken.tsx';

export interface ChartProps {
  readonly roadmap: RoadmapData;
  readonly axis: TimeAxis;
  readonly language: Language;
}

/** What draws the chart instead where a page can do more than show it: a panel that zooms, folds and filters. */
export const ChartFrame = createContext<ComponentType<ChartProps> | null>(null);

interface RoadmapProps {
  readonly roadmap: RoadmapData;
  readonly language: Language;
}

/** Work on a time axis, each row with its label in a column of its own. */
export const Roadmap = steady(function Roadmap({ roadmap, language }: RoadmapProps) {
  const texts = textsOf(language);
  const { axis, today, rows, undated, empty, summary } = roadmap;
  return (
    <Section
      name="roadmap"
      place={roadmap.id}
      title={texts.sections.roadmap}
      summary={summary}
      compared={roadmap.compared}
      leftOut={roadmap.leftOut}
    >
      {empty ? <Empty empty={empty} /> : null}
      {axis ? (
        <>
          <ChartPlace roadmap={roadmap} axis={axis} language={language} />
          {today && today.at === null ? <p class="remark">{unbroken(today.label)}</p> : null}
          <Legend entries={roadmap.legend} title={texts.roadmap.legendTitle} />
          <RoadmapTable rows={rows} language={language} />
        </>
      ) : null}
      {undated.length > 0 ? (
        <div class="undated">
          <h3>{texts.roadmap.undatedTitle}</h3>
          <ul>
            {keyed(undated, ({ id }) => id).map(([key, { id, title, kind, reason }]) => (
              <li key={key}>
                <Jump id={id} class="inline">
                  {kind} <strong>{title}</strong>
                </Jump>{' '}
                {unbroken(reason)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
});

function ChartPlace(props: ChartProps) {
  const Frame = useContext(ChartFrame);
  return Frame ? <Frame {...props} /> : <WholeChart {...props} />;
}

/** Every row, on an axis as wide as the page. */
const WholeChart = steady(function WholeChart({ roadmap: { rows, links, today }, axis }: ChartProps) {
  return (
    <div class="chart">
      <div class="axis-head">
        <Axis axis={axis} today={today} />
      </div>
      <div class="plot">
        <Grid axis={axis} today={today} />
        <Links rows={rows} links={links} />
        <ul class="rows">
          {keyed(rows, ({ id }) => id).map(([key, row], index) => (
            <Row key={key} row={row} isFirst={index === 0} />
          ))}
        </ul>
      </div>
    </div>
  );
});
