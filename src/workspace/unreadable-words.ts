import type { Language, Worded } from '../model/figures.ts';
import type { UnreadableReason } from '../model/file.ts';
import { LARGEST_FILE_MEGABYTES } from './read-text.ts';

const MEGABYTE = 1024 * 1024;

interface UnreadableTexts {
  readonly hardlyTooLarge: (most: number) => string;
  readonly tooLarge: (size: number, most: number) => string;
  readonly notUtf8: (line: number) => string;
  readonly utf16: string;
  readonly binary: string;
  readonly unread: (why: string) => string;
}

/** Each is the rest of a sentence that begins with the file's name. */
export const UNREADABLE_TEXTS: Readonly<Record<Language, UnreadableTexts>> = {
  en: {
    hardlyTooLarge: (most) => `is larger than ${most} MB, the most that a plan may be`,
    tooLarge: (size, most) => `has ${size} MB; a plan may be at most ${most} MB`,
    notUtf8: (line) => `is not UTF-8 text (line ${line}); save it with the encoding UTF-8`,
    utf16: 'is UTF-16 text; save it with the encoding UTF-8',
    binary: 'is not a text file',
    unread: (why) => `cannot be read (${why})`,
  },
  nl: {
    hardlyTooLarge: (most) => `is groter dan ${most} MB; groter mag een plan niet zijn`,
    tooLarge: (size, most) => `is ${size} MB groot; een plan mag hoogstens ${most} MB groot zijn`,
    notUtf8: (line) => `is geen UTF-8-tekst (regel ${line}); sla het op met de codering UTF-8`,
    utf16: 'is UTF-16-tekst; sla het op met de codering UTF-8',
    binary: 'is geen tekstbestand',
    unread: (why) => `kan niet worden gelezen (${why})`,
  },
  de: {
    hardlyTooLarge: (most) => `ist größer als ${most} MB; größer darf ein Plan nicht sein`,
    tooLarge: (size, most) => `ist ${size} MB groß; ein Plan darf höchstens ${most} MB groß sein`,
    notUtf8: (line) => `ist kein UTF-8-Text (Zeile ${line}); mit der Kodierung UTF-8 speichern`,
    utf16: 'ist UTF-16-Text; mit der Kodierung UTF-8 speichern',
    binary: 'ist keine Textdatei',
    unread: (why) => `kann nicht gelesen werden (${why})`,
  },
};

export const NO_PERMISSION: Worded = { en: 'no permission', nl: 'geen rechten', de: 'keine Berechtigung' };
export const IS_FOLDER: Worded = { en: 'it is a folder', nl: 'het is een map', de: 'ein Ordner' };

/** Why a file gives no plan: the rest of a sentence that begins with its name. */
export function unreadableReason(reason: UnreadableReason, language: Language): string {
  const texts = UNREADABLE_TEXTS[language];
  switch (reason.kind) {
    case 'too-large': {
      const size = Math.round(reason.bytes / MEGABYTE);
      const most = LARGEST_FILE_MEGABYTES;
      return size === most ? texts.hardlyTooLarge(most) : texts.tooLarge(size, most);
    }
    case 'not-utf-8':
      return texts.notUtf8(reason.line);
    case 'utf-16':
      return texts.utf16;
    case 'binary':
      return texts.binary;
    case 'no-permission':
      return texts.unread(NO_PERMISSION[language]);
    case 'folder':
      return texts.unread(IS_FOLDER[language]);
    case 'fault':
      return texts.unread(typeof reason.words === 'string' ? reason.words : reason.words[language]);
  }
}
