import type { PageState } from '../../server/preview-protocol.ts';
import { USUAL_VIEW } from './choices/view-choices.ts';

/** Whether what a page keeps is that of a new one: its reader has chosen, folded and scrolled nothing, or all of it back. */
export function isUsual({
  plan,
  scroll,
  folded,
  unfolded,
  roadmap,
  view: { pinned, sections, zoom },
  earlier,
}: Omit<PageState, 'uri' | 'isUsual'>): boolean {
  const isWhole = roadmap.zoom === 'fit' && roadmap.useCase === null && roadmap.person === null && roadmap.find === '';
  const isWholeView = pinned && zoom === USUAL_VIEW.zoom && sections.join() === USUAL_VIEW.sections.join();
  const hidden = [...folded, ...unfolded, ...roadmap.folded];
  return plan === null && scroll === 0 && earlier === null && isWhole && isWholeView && hidden.length === 0;
}
