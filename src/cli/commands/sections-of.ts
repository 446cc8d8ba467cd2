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
    const hint = meant === undefined ? `Write one of ${SECTIONS.join(', ')}.` : `The nearest name is ${meant}.`;
    throw new UsageError(`There is no section ${name} in a report. ${hint}`);
  });
}
