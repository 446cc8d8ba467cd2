import type { Language } from '../model/figures.ts';
import type { Example, Rule } from './engine/rule.ts';
import type { RuleSource } from './engine/source.ts';
import { AI_ACT_STATE } from './law/ai-act.ts';
import { ARTICLE } from './profile/article.ts';

interface Headings {
  readonly severity: Readonly<Record<Rule['severity'], string>>;
  readonly since: string;
  readonly preview: string;
  readonly deprecated: string;
  readonly why: string;
  readonly help: string;
  readonly failing: string;
  readonly passing: string;
  readonly options: string;
  readonly option: string;
  readonly standard: string;
  readonly optionsNote: string;
  readonly exceptions: string;
  readonly acceptable: string;
  readonly notAcceptable: string;
  readonly sources: string;
  readonly reason: string;
  readonly noAdvice: (version: string) => string;
}

const HEADINGS: Readonly<Record<Language, Headings>> = {
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    since: 'since',
    preview: 'preview',
    deprecated: 'deprecated',
    why: 'Why',
    help: 'What to do',
    failing: 'A plan that gives this finding',
    passing: 'A plan that does not',
    options: 'Options',
    option: 'Option',
    standard: 'Default',
    optionsNote: 'Set in `aiplan.config.json`:',
    exceptions: 'Exceptions',
    acceptable: 'A plan states a reviewed exception inside the block that it concerns:',
    notAcceptable: 'This finding is about the text itself. It is mended, never accepted.',
    sources: 'Sources',
    reason: 'the reason, in one sentence',
    noAdvice: (version) => `Not legal advice. State of the law: ${version}.`,
  },
  nl: {
    severity: { error: 'fout', warning: 'waarschuwing', hint: 'tip' },
    since: 'sinds',
    preview: 'voorlopig',
    deprecated: 'vervalt',
    why: 'Waarom',
    help: 'Wat te doen',
    failing: 'Een plan met deze bevinding',
    passing: 'Een plan zonder',
    options: 'Instellingen',
    option: 'Instelling',
    standard: 'Standaard',
    optionsNote: 'In te stellen in `aiplan.config.json`:',
    exceptions: 'Uitzonderingen',
    acceptable: 'Een plan vermeldt een beoordeelde uitzondering in het blok waarover zij gaat:',
    notAcceptable: 'Deze bevinding gaat over de tekst zelf. Zij wordt hersteld, nooit geaccepteerd.',
    sources: 'Bronnen',
    reason: 'de reden, in één zin',
    noAdvice: (version) => `Geen juridisch advies. Stand van de wet: ${version}.`,
  },
  de: {
    severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
    since: 'seit',
    preview: 'vorläufig',
    deprecated: 'entfällt',
    why: 'Warum',
    help: 'Was zu tun ist',
    failing: 'Ein Plan mit diesem Befund',
    passing: 'Ein Plan ohne ihn',
    options: 'Einstellungen',
    option: 'Einstellung',
    standard: 'Standard',
    optionsNote: 'Einzustellen in `aiplan.config.json`:',
    exceptions: 'Ausnahmen',
    acceptable: 'Ein Plan nennt eine geprüfte Ausnahme in dem Block, den sie betrifft:',
    notAcceptable: 'Dieser Befund betrifft den Text selbst. Er wird behoben, nie akzeptiert.',
    sources: 'Quellen',
    reason: 'der Grund, in einem Satz',
    noAdvice: (version) => `Keine Rechtsberatung. Stand des Rechts: ${version}.`,
  },
};

/**
 * Everything about a rule on one page, as Markdown: what it says, why, what to do, an example that fails, one that passes, its options with
 * the defaults of the article's profile, its sources.
 *
 * @returns text without a final line end
 */
export function ruleDocumentation(rule: Rule, language: Language): string {
  const words = HEADINGS[language];
  const status = rule.status === 'stable' ? [] : [words[rule.status]];
  const facts = [`\`${rule.id}\``, words.severity[rule.severity], `${words.since} ${rule.since}`, ...status];
  const parts = [
    `# ${rule.title[language]}`,
    facts.join(' · '),
    ...messages(rule, language, words),
    `## ${words.failing}`,
    ...exampleBlocks(rule.examples.failing[0]),
    `## ${words.passing}`,
    ...exampleBlocks(rule.examples.passing[0]),
    ...options(rule, words),
    `## ${words.exceptions}`,
    ...exceptions(rule, words),
    `## ${words.sources}`,
    rule.sources.map((source) => `- ${sourceLine(source)}`).join('\n'),
    ...(rule.sources.some(({ kind }) => kind === 'law') ? [words.noAdvice(AI_ACT_STATE)] : []),
  ];
  return parts.join('\n\n');
}

function messages(rule: Rule, language: Language, words: Headings): string[] {
  return Object.values(rule.messages).map((texts) => {
    const { what, why, help } = texts[language];
    const lines = [`> ${withoutPlaces(what)}`];
    if (why !== undefined) lines.push(`**${words.why}.** ${withoutPlaces(why)}`);
    if (help !== undefined) lines.push(`**${words.help}.** ${withoutPlaces(help)}`);
    return lines.join('\n\n');
  });
}

function withoutPlaces(text: string): string {
  return text.replace(/\{[A-Za-z]\w*\}/g, '…');
}

function exampleBlocks(example: Example): string[] {
  const files = typeof example === 'string' ? [['', example] as const] : Object.entries(example);
  return files.flatMap(([name, text]) => {
    if (typeof text !== 'string') return [];
    const fence = text.includes('```') ? '````' : '```';
    return `${name ? `\`${name}\`\n\n` : ''}${fence}aiplan\n${visible(text.trim())}\n${fence}`;
  });
}

/** Control characters of examples about stray characters, as their code points. */
function visible(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 32 && code !== 10 && code !== 9
        ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
        : character;
    })
    .join('');
}

function options(rule: Rule, words: Headings): string[] {
  if (!rule.options) return [];
  const defaults = Object.entries(rule.thresholds(ARTICLE));
  const rows = defaults.map(([name, value]) => `| \`${name}\` | ${String(value)} |`);
  const example = { rules: { [rule.id]: { options: Object.fromEntries(defaults.slice(0, 1)) } } };
  return [
    `## ${words.options}`,
    [`| ${words.option} | ${words.standard} |`, '|---|---|', ...rows].join('\n'),
    words.optionsNote,
    `\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\``,
  ];
}

function exceptions(rule: Rule, words: Headings): string[] {
  if (rule.scope !== 'plan') return [words.notAcceptable];
  return [words.acceptable, `\`\`\`aiplan\naccept ${rule.id} because "${words.reason}" until 2027-06-30\n\`\`\``];
}

function sourceLine({ title, section }: RuleSource): string {
  return section === '' ? title : `${title}: ${section}`;
}
