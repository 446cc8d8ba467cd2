import type { Colors } from 'picocolors/types';
import type { Language, Worded } from '../../model/figures.ts';
import type { ListedFinding, Place } from './listed.ts';
import { printable } from './printable.ts';

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
  /** Findings that the baseline holds; undefined where there is none. */
  readonly baselined?: number;
  /** Entries of the baseline that are not needed any more. */
  readonly stale?: number;
}

export interface TextOptions {
  readonly colors: Colors;
  readonly language: Language;
  /** One line a finding, for logs. */
  readonly brief: boolean;
}

/**
 * Findings for people and terminals: `path:line:column  severity  message  rule-id`, one-based, then why it matters and what to do, then
 * a line that counts. Colour only repeats what the words say.
 */
export function checkText(findings: readonly ListedFinding[], counts: Counts, options: TextOptions): string {
  const { colors, brief } = options;
  const lines: string[] = [];
  for (const finding of findings) {
    const place = colors.bold(shown(finding));
    lines.push(
      `${place}  ${paint(finding.severity, colors)}  ${printable(finding.message)}  ${colors.dim(finding.rule)}`,
    );
    if (brief) continue;
    const advice = [finding.why, finding.help].filter((text) => text !== undefined).join(' ');
    if (advice) lines.push(`    ${colors.dim(printable(advice))}`);
    for (const related of finding.related) {
      lines.push(`    ${colors.dim(`${shown(related)}  ${printable(related.message)}`)}`);
    }
  }
  if (lines.length > 0) lines.push('');
  lines.push(summary(counts, options.language));
  if (counts.stale) lines.push(STALE[options.language](counts.stale));
  return `${lines.join('\n')}\n`;
}

function shown({ path, range: { start } }: Place): string {
  return `${printable(path)}:${start.line + 1}:${start.character + 1}`;
}

function paint(severity: ListedFinding['severity'], colors: Colors): string {
  if (severity === 'error') return colors.red(severity);
  return severity === 'warning' ? colors.yellow(severity) : colors.cyan(severity);
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
    `${count === 1 ? '1 entry of the baseline stands' : `${count} entries of the baseline stand`} for no open finding any more; "aiplan baseline prune" removes ${count === 1 ? 'it' : 'them'}.`,
  nl: (count) =>
    `${count === 1 ? '1 regel van de baseline hoort' : `${count} regels van de baseline horen`} bij geen open bevinding meer; "aiplan baseline prune" verwijdert ${count === 1 ? 'die' : 'ze'}.`,
  de: (count) =>
    `${count === 1 ? '1 Eintrag der Baseline gehört' : `${count} Einträge der Baseline gehören`} zu keinem offenen Befund mehr; "aiplan baseline prune" entfernt ${count === 1 ? 'ihn' : 'sie'}.`,
};

function summary({ files, errors, warnings, hints, accepted, baselined }: Counts, language: Language): string {
  const counted = (count: number, what: keyof typeof COUNTED): string => {
    const [one, many] = COUNTED[what][language];
    return `${count} ${count === 1 ? one : many}`;
  };
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')];
  parts.push(`${accepted} ${ACCEPTED[language]}`);
  if (baselined !== undefined) parts.push(`${baselined} ${BASELINED[language]}`);
  return `${counted(files, 'file')}: ${parts.join(', ')}`;
}
