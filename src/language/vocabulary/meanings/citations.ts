/** The headings of the guide that the product follows, by which readers find a statement. */
const SECTIONS = {
  challenge: 'De uitdaging: KI-teams juist samenstellen',
  mixedTeams: 'Waarom interdisciplinariteit de sleutel tot succes is',
  roles: 'De 5 onmisbare rollen in het KI-projectteam',
  organisation: 'Organisatorische randvoorwaarden creëren',
  change: 'Change management: Mensen meenemen',
  budget: 'Budgetplanning en resource-allocatie',
  kpis: "Succes meten en KPI's definiëren",
  cases: 'Praktijkvoorbeelden uit het MKB',
  pitfalls: 'Veelvoorkomende valkuilen vermijden',
  actions: 'Concrete aanbevelingen voor actie',
  questions: 'Veelgestelde vragen',
} as const;

type Citations = Readonly<Record<keyof typeof SECTIONS, string>>;

/**
 * The guide's sections as they are cited in a sentence, without brackets.
 *
 * @param cite puts a section's heading into the citation, in the way of the language
 */
export function articleSections(cite: (heading: string) => string): Citations {
  const cited = Object.entries(SECTIONS).map(([name, heading]) => [name, cite(heading)]);
  // The same names as in SECTIONS, each with its citation.
  return Object.fromEntries(cited) as Citations;
}
