import type { Language } from '../../model/figures.ts';
import type { Finding, WordedFinding } from '../engine/finding.ts';
import { wordFinding, wordFix } from '../engine/present.ts';
import type { Example, Rule } from '../engine/rule.ts';
import type { RuleSource } from '../engine/source.ts';
import { wordSource } from '../engine/source-words.ts';
import { ARTICLE } from '../profile/article.ts';
import { lineDiff } from './diff.ts';
import { HEADINGS, type Headings } from './headings.ts';
import type { ChangedFile, TriedRule } from './tried-rule.ts';

/**
 * Everything about a rule on one page, as Markdown: what it says, why, what to do, all of its examples, what its fixes make of the first,
 * its options with the defaults of the article's profile, its exceptions and sources.
 *
 * @param tried the rule on its own examples: sentences are shown with the values that they have there
 * @returns text without a final line end
 */
export function rulePage(rule: Rule, tried: TriedRule, language: Language): string {
  const words = HEADINGS[language];
  const status = rule.status === 'stable' ? [] : [words[rule.status]];
  const facts = [`\`${rule.id}\``, words.severity[rule.severity], `${words.since} ${rule.since}`, ...status];
  const { failing, nearMiss = [], passing, unresolved = [] } = rule.examples;
  const parts = [
    `# ${rule.title[language]}`,
    facts.join(' · '),
    ...(rule.sources.some(({ kind }) => kind === 'law') ? [words.aboutLaw] : []),
    ...messages(rule, tried, language, words),
    `## ${words.failing}`,
    ...failing.flatMap((example, index) => [
      ...caption(tried.findings[index], rule, language, words),
      ...exampleBlocks(example),
    ]),
    ...fixes(tried, language, words),
    ...section(words.nearMiss, nearMiss),
    ...section(words.passing, passing),
    ...section(words.unresolved, unresolved, words.unresolvedNote),
    ...options(rule, words),
    `## ${words.exceptions}`,
    ...exceptions(rule, tried, words),
    `## ${words.sources}`,
    rule.sources.map((source) => `- ${sourceLine(source, language)}`).join('\n'),
  ];
  return parts.join('\n\n');
}

/** The reason in the exception that a page shows. */
export function exampleReason(language: Language): string {
  return HEADINGS[language].reason;
}

function messages(rule: Rule, { findings }: TriedRule, language: Language, words: Headings): string[] {
  return Object.entries(rule.messages).map(([message, texts]) => {
    const examples = findings.filter((finding) => finding?.message === message);
    const { what, why, help } = examples[0] ? wordFinding(examples[0], language) : bare(texts[language]);
    const severities = new Set(examples.flatMap((finding) => finding?.severity ?? []));
    const lines = [`> ${plain(what)}`];
    if (severities.size > 1 || (severities.size === 1 && !severities.has(rule.severity))) {
      const named = [...severities].map((severity) => words.severity[severity]);
      lines.push(`**${words.impact}.** ${named.join(` ${words.or} `)}`);
    }
    if (why !== undefined) lines.push(`**${words.why}.** ${plain(why)}`);
    if (help !== undefined) lines.push(`**${words.help}.** ${plain(help)}`);
    return lines.join('\n\n');
  });
}

/** A message of which no example is at hand, with `…` for its values. */
function bare(text: { readonly what: string; readonly why?: string; readonly help?: string }): WordedFinding {
  const without = (sentence: string) => sentence.replace(/\{[A-Za-z]\w*\}/g, '…');
  return { what: without(text.what), why: text.why && without(text.why), help: text.help && without(text.help) };
}

/** What is said of an example, with its severity where that is not the rule's own. */
function caption(finding: Finding | undefined, rule: Rule, language: Language, words: Headings): string[] {
  if (!finding) return [];
  const { what } = wordFinding(finding, language);
  const impact = finding.severity === rule.severity ? '' : ` (${words.severity[finding.severity]})`;
  return [`*${plain(what)}*${impact}`];
}

function section(heading: string, examples: readonly Example[], note?: string): string[] {
  if (examples.length === 0) return [];
  return [`## ${heading}`, ...(note === undefined ? [] : [note]), ...examples.flatMap(exampleBlocks)];
}

function fixes({ mended }: TriedRule, language: Language, words: Headings): string[] {
  if (mended.length === 0) return [];
  const shown = mended.flatMap(({ fix, files }) => [
    `**${plain(wordFix(fix, language))}** (${words.safety[fix.safety]})`,
    ...changeBlocks(files),
  ]);
  return [`## ${words.fixes}`, words.fixesNote, ...shown];
}

function changeBlocks(files: readonly ChangedFile[]): string[] {
  return files.map(({ name, before, after }) => block(files.length > 1 ? name : '', 'diff', lineDiff(before, after)));
}

function exampleBlocks(example: Example): string[] {
  const files = typeof example === 'string' ? [['', example] as const] : Object.entries(example);
  return files.flatMap(([name, text]) => (typeof text === 'string' ? [block(name, 'aiplan', text.trim())] : []));
}

function block(name: string, kind: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${name ? `\`${name}\`\n\n` : ''}${fence}${kind}\n${visible(text)}\n${fence}`;
}

/** A sentence inside Markdown: signs that would hide what stands between them are shown. */
function plain(sentence: string): string {
  return visible(sentence.replace(/<(?=[A-Za-z/!])|[*_`](?=\S)|(?<=\S)[*_`]/g, (sign) => `\\${sign}`));
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

function exceptions(rule: Rule, { accepted }: TriedRule, words: Headings): string[] {
  if (rule.scope !== 'plan') return [words.notAcceptable];
  const statement = block('', 'aiplan', `accept ${rule.id} because "${words.reason}" until 2027-06-30`);
  const inExample = accepted.length > 0 ? [words.acceptedExample, ...changeBlocks(accepted)] : [];
  return [words.acceptable, statement, ...inExample];
}

function sourceLine(source: RuleSource, language: Language): string {
  const { title, section } = wordSource(source, language);
  return section === '' ? title : `${title}: ${section}`;
}
