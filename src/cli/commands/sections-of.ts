import { isSection, SECTIONS, type SectionName } from '../../report/sections.ts';
import { nearest } from '../../rules/engine/nearest.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The sections that are named, in the order given, each once; all of them where none is.
 *
 * @throws UsageError for a name that is none, with the nearest one
 */
export function sectionsOf(named: readonly string[] | undefined): readonly SectionName[] {
  if (!named) return SECTIONS;
  return [...new Set(named)].map((name) => {
    if (isSection(name)) return name;
    const meant = nearest(name, SECTIONS);
    throw new UsageError(({ runs, usage }) => {
      const hint = meant === undefined ? runs.sections(SECTIONS.join(', ')) : usage.nearest(meant);
      return `${runs.noSection(name)} ${hint}`;
    });
  });
}
