import type { Language } from '../../model/figures.ts';

/** What the panel says around the picture. */
export interface PanelTexts {
  readonly tools: string;
  readonly pinned: string;
  readonly follows: string;
  readonly sections: string;
  readonly earlier: (section: string) => string;
  readonly later: (section: string) => string;
  readonly usual: string;
  readonly noSections: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: (percent: number) => string;
  readonly exports: string;
}

const TEXTS: Readonly<Record<Language, PanelTexts>> = {
  en: {
    tools: 'View',
    pinned: 'Keep showing this plan',
    follows: 'Follows the active editor',
    sections: 'Sections',
    earlier: (section) => `Show "${section}" earlier`,
    later: (section) => `Show "${section}" later`,
    usual: 'All, in the usual order',
    noSections: 'No section is chosen. Choose what to see under "Sections".',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoom: (percent) => `Size ${percent}%; back to 100%`,
    exports: 'Export…',
  },
  nl: {
    tools: 'Weergave',
    pinned: 'Dit plan blijven tonen',
    follows: 'Volgt de actieve editor',
    sections: 'Onderdelen',
    earlier: (section) => `"${section}" eerder tonen`,
    later: (section) => `"${section}" later tonen`,
    usual: 'Alles, in de gewone volgorde',
    noSections: 'Er is geen onderdeel gekozen. Kies onder "Onderdelen" wat u wilt zien.',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    zoom: (percent) => `Grootte ${percent}%; terug naar 100%`,
    exports: 'Exporteren…',
  },
  de: {
    tools: 'Ansicht',
    pinned: 'Diesen Plan weiter zeigen',
    follows: 'Folgt dem aktiven Editor',
    sections: 'Abschnitte',
    earlier: (section) => `„${section}“ früher zeigen`,
    later: (section) => `„${section}“ später zeigen`,
    usual: 'Alle, in der üblichen Reihenfolge',
    noSections: 'Kein Abschnitt ist ausgewählt. Unter „Abschnitte“ lässt sich wählen, was zu sehen ist.',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    zoom: (percent) => `Größe ${percent} %; zurück zu 100 %`,
    exports: 'Exportieren…',
  },
};

export function panelTexts(language: Language): PanelTexts {
  return TEXTS[language];
}
