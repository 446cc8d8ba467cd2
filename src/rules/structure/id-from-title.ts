/** How letters outside a-z are written in ids, where taking their marks off would change the word. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
};

/** Long enough to be understood, short enough to be typed. */
const LONGEST_ID = 30;

/** A short id for an element with this title (`Anna de Vries` → `anna-de-vries`); undefined where no letter would be left of it. */
export function idFromTitle(title: string): string | undefined {
  const words = title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[äöüßæøœł]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  while (words[0] !== undefined && /^\d/.test(words[0])) words.shift();
  let id = words.shift()?.slice(0, LONGEST_ID);
  for (const word of words) {
    if (id === undefined || id.length + word.length + 1 > LONGEST_ID) break;
    id += `-${word}`;
  }
  return id;
}
