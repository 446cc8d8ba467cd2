import type { Language } from '../../model/figures.ts';
import { FILE_TEXTS, type FileTexts } from './files.ts';
import type { HelpTexts } from './help.ts';
import { de } from './help-de.ts';
import { en } from './help-en.ts';
import { nl } from './help-nl.ts';
import { RUN_TEXTS, type RunTexts } from './runs.ts';
import { SETTING_TEXTS, type SettingTexts } from './settings.ts';
import { USAGE_TEXTS, type UsageTexts } from './usage.ts';

/** All that the command line says of itself in one language, beside what it says of plans. */
export interface CliTexts {
  readonly language: Language;
  readonly usage: UsageTexts;
  readonly help: HelpTexts;
  readonly files: FileTexts;
  readonly runs: RunTexts;
  readonly settings: SettingTexts;
}

/** Something to be said, put into words where it is known in which language. */
export type Saying = (texts: CliTexts) => string;

const HELP: Readonly<Record<Language, HelpTexts>> = { en, nl, de };

export function cliTextsIn(language: Language): CliTexts {
  return {
    language,
    usage: USAGE_TEXTS[language],
    help: HELP[language],
    files: FILE_TEXTS[language],
    runs: RUN_TEXTS[language],
    settings: SETTING_TEXTS[language],
  };
}

/** Several things to be said, each on a line. */
export function allOf(sayings: readonly Saying[]): Saying {
  return (texts) => sayings.map((say) => say(texts)).join('\n');
}
