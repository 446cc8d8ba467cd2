import type { ViewChoices } from '../../../server/preview-protocol.ts';
import { isSection, SECTIONS, type SectionName } from '../../../src/report/sections.ts';

/** Sizes of the page in per cent, as browsers step through them. */
const ZOOMS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

export const USUAL_VIEW: ViewChoices = { pinned: true, sections: SECTIONS, zoom: 100 };

/** What was kept, as far as it still means something: an older version may have known other sections. */
export function knownChoices(kept: Partial<ViewChoices> | undefined): ViewChoices {
  const { pinned, sections, zoom } = { ...USUAL_VIEW, ...kept };
  const known = Array.isArray(sections) ? [...new Set(sections)].filter((name) => isSection(`${name}`)) : SECTIONS;
  return {
    pinned: pinned !== false,
    sections: known,
    zoom: ZOOMS.find((size) => size === zoom) ?? 100,
  };
}

/** The chosen sections by their names, in the order in which they are shown. */
export function shownSections({ sections }: ViewChoices): readonly SectionName[] {
  return sections.filter(isSection);
}

/** The sections that nobody sees: not chosen, or folded. */
export function unseenSections(choices: ViewChoices, folded: readonly string[]): readonly SectionName[] {
  const shown = shownSections(choices);
  return SECTIONS.filter((name) => !shown.includes(name) || folded.includes(name));
}

/** All sections for a list to choose from: those that are shown in their order, then the others in the usual one. */
export function listedSections(choices: ViewChoices): readonly SectionName[] {
  const shown = shownSections(choices);
  return [...shown, ...SECTIONS.filter((name) => !shown.includes(name))];
}

/** With a section shown or left out; one that comes back stands behind those that usually precede it. */
export function toggledSection(choices: ViewChoices, name: SectionName): ViewChoices {
  const shown = shownSections(choices);
  if (shown.includes(name)) return { ...choices, sections: shown.filter((other) => other !== name) };
  const before = SECTIONS.slice(0, SECTIONS.indexOf(name));
  const place = Math.max(-1, ...before.map((other) => shown.indexOf(other))) + 1;
  return { ...choices, sections: shown.toSpliced(place, 0, name) };
}

/** With a section one place earlier (-1) or later (1). */
export function movedSection(choices: ViewChoices, name: SectionName, by: -1 | 1): ViewChoices {
  const shown = shownSections(choices);
  const from = shown.indexOf(name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return choices;
  return { ...choices, sections: shown.toSpliced(from, 1).toSpliced(to, 0, name) };
}

/** One step larger (1) or smaller (-1), or the size of all other text (0). */
export function zoomed(choices: ViewChoices, step: -1 | 0 | 1): ViewChoices {
  if (step === 0) return { ...choices, zoom: 100 };
  const at = ZOOMS.findIndex((size) => size >= choices.zoom);
  return { ...choices, zoom: ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + step))] ?? 100 };
}

/** What a key means for the size of the page; undefined for one that means nothing here. */
export function zoomKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): -1 | 0 | 1 | undefined {
  if ((!ctrlKey && !metaKey) || altKey) return undefined;
  if (key === '+' || key === '=') return 1;
  if (key === '-' || key === '_') return -1;
  return key === '0' ? 0 : undefined;
}
