/** The European Economic Area, in which Chapter V GDPR knows no transfer: the member states (`el` is Greece by EU usage), Iceland, Liechtenstein and Norway. */
const INSIDE: ReadonlySet<string> = new Set(
  'eu eea at be bg hr cy cz dk ee fi fr de gr el hu ie it lv lt lu mt nl pl pt ro sk si es se is li no'.split(' '),
);

/**
 * Whether a place is outside the European Economic Area.
 *
 * @param place as the plan writes it: a country by its two letters, `eu`, `eea`
 * @returns undefined for a longer word, which may name a town or a data centre
 */
export function isOutsideArea(place: string): boolean | undefined {
  const code = place.toLowerCase();
  if (INSIDE.has(code)) return false;
  return code.length === 2 ? true : undefined;
}
