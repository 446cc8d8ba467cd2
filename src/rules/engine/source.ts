/** Where a rule comes from, as people can look it up. */
export interface RuleSource {
  readonly kind: 'article' | 'law' | 'practice' | 'arithmetic' | 'language';
  readonly title: string;
  readonly section: string;
}

/** The guide that the product implements, by the title of one of its sections. */
export function article(section: string): RuleSource {
  return { kind: 'article', title: "Brixon AI, 'KI-projectteams goed opzetten'", section };
}

/** A law, by its short name and article. */
export function law(title: string, section: string): RuleSource {
  return { kind: 'law', title, section };
}

/** A framework of the field, by its name and clause. */
export function practice(title: string, section: string): RuleSource {
  return { kind: 'practice', title, section };
}

/** What follows from the plan's own figures. */
export function arithmetic(section: string): RuleSource {
  return { kind: 'arithmetic', title: 'Arithmetic', section };
}

/** What the notation itself asks for, by the section of docs/language.md that explains it. */
export function notation(section: string): RuleSource {
  return { kind: 'language', title: 'The language in one page', section };
}
