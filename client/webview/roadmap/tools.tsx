import { type AxisUnit, axisInUnits } from '../../../src/report/layout/axis.ts';
import type { RoadmapView } from '../../../src/report/layout/roadmap-view.ts';
import type { RoadmapChoice, RoadmapData, TimeAxis } from '../../../src/report/roadmap-data.ts';
import { languageFrom, textsOf } from '../../../src/report/texts/index.ts';

interface ToolsProps {
  readonly roadmap: RoadmapData;
  readonly axis: TimeAxis;
  readonly view: RoadmapView;
  readonly parents: ReadonlySet<string>;
  readonly shown: number;
  readonly language: string;
  readonly change: (part: Partial<RoadmapView>) => void;
}

const ZOOMS: readonly Exclude<RoadmapView['zoom'], 'fit'>[] = ['week', 'month', 'quarter'];

/** Zoom, folding and choice above the roadmap. */
export function Tools({ roadmap, axis, view, parents, shown, language, change }: ToolsProps) {
  const { tools } = textsOf(languageFrom(language)).chart;
  const { rows, useCases, people } = roadmap;
  const isFolded = [...parents].every((id) => view.folded.includes(id));
  const isChoice = shown < rows.length;
  const offered = (unit: AxisUnit): boolean => axisInUnits(axis, unit, languageFrom(language)) !== undefined;
  return (
    <div class="roadmap-tools" role="toolbar" aria-label={tools.label}>
      <fieldset>
        <legend class="heard">{tools.zoom}</legend>
        {(['fit', ...ZOOMS] as const).map((zoom) => (
          <button
            key={zoom}
            type="button"
            class="page-tab"
            aria-pressed={view.zoom === zoom}
            disabled={zoom !== 'fit' && !offered(zoom)}
            onClick={() => change({ zoom })}
          >
            {tools[zoom]}
          </button>
        ))}
      </fieldset>
      {parents.size > 0 ? (
        <button type="button" class="page-tab" onClick={() => change({ folded: isFolded ? [] : [...parents] })}>
          {isFolded ? tools.unfoldAll : tools.foldAll}
        </button>
      ) : null}
      <Choice
        label={tools.useCase}
        all={tools.all}
        choices={useCases}
        chosen={view.useCase}
        choose={(useCase) => change({ useCase })}
      />
      <Choice
        label={tools.person}
        all={tools.all}
        choices={people}
        chosen={view.person}
        choose={(person) => change({ person })}
      />
      <label>
        {tools.find}{' '}
        <input type="search" value={view.find} onInput={({ currentTarget }) => change({ find: currentTarget.value })} />
      </label>
      <span class="shown" role="status">
        {isChoice ? tools.shown(shown, rows.length) : ''}
      </span>
      {shown === 0 ? (
        <p>
          {tools.nothing}{' '}
          <button
            type="button"
            class="page-button"
            onClick={() => change({ useCase: null, person: null, find: '', folded: [] })}
          >
            {tools.clear}
          </button>
        </p>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly RoadmapChoice[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

/** Nothing to choose from is not offered. */
function Choice({ label, all, choices, chosen, choose }: ChoiceProps) {
  if (choices.length === 0) return null;
  return (
    <label>
      {label}{' '}
      <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
        <option value="">{all}</option>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
