import type { Colors } from 'picocolors/types';
import { type Language, showNumber, type Worded } from '../../model/figures.ts';
import type { Counts } from './check-result.ts';
import { excerptOf } from './excerpt.ts';
import type { ListedFinding, Place } from './listed.ts';
import { printable } from './printable.ts';

export interface TextOptions {
  readonly colors: Colors;
  readonly language: Language;
  /** One line a finding, for logs. */
  readonly brief: boolean;
  /** Characters on a line; undefined where the output is no terminal. */
  readonly columns: number | undefined;
}

/** Columns of a line where nobody says how many there are. */
const USUAL_WIDTH = 120;

const INDENT = '    ';

/**
 * Findings for people and terminals: `path:line:column  severity  message  rule-id`, one-based, then the line that it is about, why it
 * matters and what to do, at last a line that counts. Colour only repeats what the words say.
 */
export function checkText(findings: readonly ListedFinding[], counts: Counts, options: TextOptions): string {
  const { brief, language } = options;
  const blocks = findings.map((finding) =>
    brief
      ? headline(finding, options.colors)
      : [headline(finding, options.colors), ...details(finding, options)].join('\n'),
  );
  const between = brief ? '\n' : '\n\n';
  const list = blocks.length > 0 ? `${blocks.join(between)}\n\n` : '';
  const stale = counts.stale ? `${STALE[language](counts.stale)}\n` : '';
  return `${list}${summary(counts, language)}\n${stale}`;
}

function headline(finding: ListedFinding, colors: Colors): string {
  const { severity, message, rule } = finding;
  const place = colors.bold(shown(finding));
  return `${place}  ${paint(severity, severity, colors)}  ${printable(message)}  ${colors.dim(rule)}`;
}

function details(finding: ListedFinding, { colors, columns }: TextOptions): string[] {
  const lines = [...sourceLines(finding, colors, columns ?? USUAL_WIDTH)];
  const advice = [finding.why, finding.help].filter((text) => text !== undefined).join(' ');
  if (advice) lines.push(`${INDENT}${colors.dim(printable(advice))}`);
  for (const related of finding.related) {
    lines.push(`${INDENT}${colors.dim(`${shown(related)}  ${printable(related.message)}`)}`);
  }
  return lines;
}

/** The line behind its number, and below it the mark. */
function sourceLines({ range, line, severity }: ListedFinding, colors: Colors, columns: number): string[] {
  const number = String(range.start.line + 1);
  const room = Math.max(20, columns - INDENT.length - number.length - ' | '.length);
  const excerpt = excerptOf(line, range, room);
  const gutter = (text: string): string => `${INDENT}${colors.dim(`${text} |`)} `;
  const mark = excerpt.mark.replace(/\^+/, (carets) => paint(severity, carets, colors));
  return [`${gutter(number)}${excerpt.source}`.trimEnd(), `${gutter(' '.repeat(number.length))}${mark}`];
}

function shown({ path, range: { start } }: Place): string {
  return `${printable(path)}:${start.line + 1}:${start.character + 1}`;
}

function paint(severity: ListedFinding['severity'], text: string, colors: Colors): string {
  if (severity === 'error') return colors.red(text);
  return severity === 'warning' ? colors.yellow(text) : colors.cyan(text);
}

/** One, and many. */
type Noun = readonly [string, string];

const COUNTED: Readonly<Record<'file' | 'error' | 'warning' | 'hint', Readonly<Record<Language, Noun>>>> = {
  file: {
    en: ['file checked', 'files checked'],
    nl: ['bestand gecontroleerd', 'bestanden gecontroleerd'],
    de: ['Datei geprüft', 'Dateien geprüft'],
  },
  error: { en: ['error', 'errors'], nl: ['fout', 'fouten'], de: ['Fehler', 'Fehler'] },
  warning: {
    en: ['warning', 'warnings'],
    nl: ['waarschuwing', 'waarschuwingen'],
    de: ['Warnung', 'Warnungen'],
  },
  hint: { en: ['hint', 'hints'], nl: ['tip', 'tips'], de: ['Hinweis', 'Hinweise'] },
};

const ACCEPTED: Worded = { en: 'accepted', nl: 'geaccepteerd', de: 'akzeptiert' };

const BASELINED: Worded = { en: 'baselined', nl: 'in de baseline', de: 'in der Baseline' };

/** What the baseline still holds of findings that are gone. */
const STALE: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) =>
    `${count === 1 ? '1 entry of the baseline stands' : `${showNumber(count, 'en')} entries of the baseline stand`} for no open finding any more; "aiplan baseline prune" removes ${count === 1 ? 'it' : 'them'}.`,
  nl: (count) =>
    `${count === 1 ? '1 regel van de baseline hoort' : `${showNumber(count, 'nl')} regels van de baseline horen`} bij geen open bevinding meer; "aiplan baseline prune" verwijdert ${count === 1 ? 'die' : 'ze'}.`,
  de: (count) =>
    `${count === 1 ? '1 Eintrag der Baseline gehört' : `${showNumber(count, 'de')} Einträge der Baseline gehören`} zu keinem offenen Befund mehr; "aiplan baseline prune" entfernt ${count === 1 ? 'ihn' : 'sie'}.`,
};

/** `2 files checked: 1 error, 1,009 warnings, 0 hints, 3 accepted`, and what the baseline holds where there is one. */
export function summary({ files, errors, warnings, hints, accepted, baselined }: Counts, language: Language): string {
  const counted = (count: number, what: keyof typeof COUNTED): string => {
    const [one, many] = COUNTED[what][language];
    return `${showNumber(count, language)} ${count === 1 ? one : many}`;
  };
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')];
  parts.push(`${showNumber(accepted, language)} ${ACCEPTED[language]}`);
  if (baselined !== undefined) parts.push(`${showNumber(baselined, language)} ${BASELINED[language]}`);
  return `${counted(files, 'file')}: ${parts.join(', ')}`;
}
