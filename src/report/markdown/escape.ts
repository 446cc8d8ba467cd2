/** Characters that change a text inside a line of Markdown, its tables or HTML in it. */
const IN_LINE = /[\\`*_{}[\]|<>~&$@^]/g;

/** Anything that breaks a line, and characters that no page shows. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** Text of a plan as Markdown that shows just this text: one line, no marks, no links, no HTML. */
export function plain(text: string): string {
  const line = text.replace(BREAKS, ' ').trim();
  const escaped = line.replace(IN_LINE, (mark) => `\\${mark}`);
  // What looks like an address becomes a link by itself on some pages; an invisible space keeps it text.
  const linkless = escaped.replace(
    /(https?|ftp|mailto|www)(?=[:.])/gi,
    (word) => `${word.slice(0, 1)}\u200B${word.slice(1)}`,
  );
  return linkless.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([#+=-])/, '\\$1');
}

/** Text as the name of a bar in a Mermaid chart, where marks cannot be escaped: letters, figures and some signs that mean nothing there. */
export function chartName(text: string): string {
  const name = text
    .replace(BREAKS, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc} ()/+.!?–'-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const word = /^[a-z]+/i.exec(name)?.[0].toLowerCase();
  return name === '' || (word !== undefined && CHART_WORDS.has(word)) ? `– ${name}`.trim() : name;
}

/** Words that begin a statement of a Gantt chart in Mermaid. */
const CHART_WORDS: ReadonlySet<string> = new Set([
  'acctitle',
  'accdescr',
  'axisformat',
  'call',
  'click',
  'dateformat',
  'end',
  'excludes',
  'gantt',
  'href',
  'includes',
  'inclusiveenddates',
  'section',
  'tickinterval',
  'title',
  'todaymarker',
  'topaxis',
  'weekday',
  'weekend',
]);
