/** Texts that Dutch or German shares with English word for word. */
const SHARED_WORDS: ReadonlySet<string> = new Set([
  'week',
  'Roadmap',
  'Team',
  'Budget',
  'buffer',
  'Buffer',
  'Start',
  'Status',
  'Use cases',
  'record',
  'Plan',
  'Data',
  'Reserve',
  'KPI',
  'KPIs',
  'deadline',
  'deadline §',
  'Zoom',
  'Go-live',
  'Use case',
  'Compliance',
  'Link',
  'KPIs; .',
  'Proof of concept',
  'Jan',
  'Feb',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Nov',
  'Person',
  '(Art. )',
  'Deadline',
  'Deadlines',
  'Chance',
  'Organisation',
  'Portfolio',
  'plan',
  'baseline',
  'override',
]);

/** What texts show when they are asked for: the leaves of nested texts by path, functions called with stand-ins for their values. */
export function leavesOf(texts: unknown, path = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  if (typeof texts === 'function') return new Map([[path, shownBy(texts as (...values: unknown[]) => unknown)]]);
  if (typeof texts !== 'object' || texts === null) return new Map();
  return new Map(Object.entries(texts).flatMap(([key, value]) => [...leavesOf(value, path ? `${path}.${key}` : key)]));
}

/** Paths at which a translation says what English says, unless nothing in it can be translated or the words are shared. */
export function untranslated(english: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...english].flatMap(([path, text]) => {
    const isSame =
      other.get(path) === text && /[a-z]{3}/i.test(withoutCode(text)) && !SHARED_WORDS.has(withoutCode(text).trim());
    return isSame ? [`${path}: ${text}`] : [];
  });
}

/** The words of a text without code between quotes, ticks or braces and without what stands for values. */
export function withoutCode(text: string): string {
  return text.replace(/\{[^}]*\}|`[^`]*`|'[^']*'|"[^"]*"|§/g, '');
}

/** What a value in a text looks like: nobody's word in any language. */
const STAND_IN = '§';

/** The text of a function, with stand-ins as strings, as figures or as fields of either, whichever it takes. */
function shownBy(build: (...values: unknown[]) => unknown): string {
  const fields = new Proxy({}, { get: () => STAND_IN });
  const figures = new Proxy({}, { get: () => 7 });
  for (const value of [STAND_IN, fields, 7, figures]) {
    try {
      const shown = build(...Array.from({ length: 6 }, () => value));
      if (typeof shown === 'string' && !/undefined|NaN/.test(shown)) return shown.replaceAll('7', STAND_IN);
    } catch {
      // It takes another kind of value.
    }
  }
  return '';
}
