import { createContext } from 'preact';
import { type RoadmapView, WHOLE_VIEW } from '../../../src/report/layout/roadmap-view.ts';

/** Where the page keeps how its reader looks at the roadmap. */
export interface ViewStore {
  readonly read: () => RoadmapView;
  readonly keep: (view: RoadmapView) => void;
  /** Other rows are in the page than before: what marks rows has to do so anew. */
  readonly drawn: () => void;
}

export const ViewStoreContext = createContext<ViewStore>({
  read: () => WHOLE_VIEW,
  keep: () => undefined,
  drawn: () => undefined,
});
