import type { Language } from '../../model/figures.ts';
import type { Finding, Fix, WordedFinding } from './finding.ts';
import { fillIn, fillInWithin } from './wording.ts';

/** Longer sentences are not read to the end. */
const LONGEST_WHAT = 160;

/** What fits into a menu. */
const LONGEST_TITLE = 100;

/** The finding in words of a language. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  return { what: messageOf(finding, language), ...adviceOf(finding, language) };
}

/** What is wrong, in one sentence: all that a list of findings says. */
export function messageOf({ texts, data }: Finding, language: Language): string {
  return fillInWithin(texts[language].what, data, language, LONGEST_WHAT);
}

/** Why it matters and what to do. */
export function adviceOf({ texts, data }: Finding, language: Language): Omit<WordedFinding, 'what'> {
  const { why, help } = texts[language];
  const words = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : fillIn(template, data, language);
  return { why: words(why), help: words(help) };
}

/** What a fix does, in words of a language. */
export function wordFix(fix: Fix, language: Language): string {
  return fillInWithin(fix.title[language], fix.data, language, LONGEST_TITLE);
}

/** A short stable name of the finding for baselines and other tools: 64-bit FNV-1a of its identity, in hexadecimal. */
export function fingerprintOf({ identity }: Finding): string {
  // In two halves of 32 bits: whole numbers of any size take twenty times as long. The prime is 2^40 + 0x1b3.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < identity.length; index++) {
    low = (low ^ identity.charCodeAt(index)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  const digits = (half: number): string => half.toString(16).padStart(8, '0');
  return digits(high) + digits(low);
}
