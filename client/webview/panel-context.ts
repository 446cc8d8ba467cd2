import { createContext } from 'preact';
import type { PlanChange } from '../../server/preview-protocol.ts';
import { type RoadmapView, WHOLE_VIEW } from '../../src/report/layout/roadmap-view.ts';

/** What the picture can do in a panel, beyond being looked at. */
export interface Panel {
  /** How its reader looks at the roadmap, kept for the next time. */
  readonly readView: () => RoadmapView;
  readonly keepView: (view: RoadmapView) => void;
  /** Other rows are in the page than before: what marks rows has to do so anew. */
  readonly drawn: () => void;
  /** Changes the text of the plan. */
  readonly edit: (change: PlanChange) => void;
}

export const PanelContext = createContext<Panel>({
  readView: () => WHOLE_VIEW,
  keepView: () => undefined,
  drawn: () => undefined,
  edit: () => undefined,
});
