import type { Language } from '../../model/figures.ts';
import type { Finding, Fix, WordedFinding } from './finding.ts';
import { fillIn, shorten } from './wording.ts';

/** Longer sentences are not read to the end. */
const LONGEST_WHAT = 160;

/** What fits into a menu. */
const LONGEST_TITLE = 100;

/** The finding in words of a language. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  const text = finding.texts[language];
  const words = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : fillIn(template, finding.data, language);
  return {
    what: shorten(fillIn(text.what, finding.data, language), LONGEST_WHAT),
    why: words(text.why),
    help: words(text.help),
  };
}

/** What a fix does, in words of a language. */
export function wordFix(fix: Fix, language: Language): string {
  return shorten(fillIn(fix.title[language], fix.data, language), LONGEST_TITLE);
}

/** A short stable name of the finding for baselines and other tools: 64-bit FNV-1a of its identity, in hexadecimal. */
export function fingerprintOf(finding: Finding): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < finding.identity.length; index++) {
    hash ^= BigInt(finding.identity.charCodeAt(index));
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
