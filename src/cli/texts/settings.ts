import type { Language } from '../../model/figures.ts';

/** What `aiplan config print` says beside names of settings, which are as one writes them, and values. */
export interface SettingTexts {
  readonly folder: string;
  readonly configuration: string;
  readonly baseline: string;
  readonly plan: (name: string) => string;
  readonly reportLanguage: string;
  readonly none: string;
  readonly locked: (severity: string) => string;
  readonly byDefault: string;
  readonly byProfile: (name: string) => string;
  readonly override: (number: number) => string;
}

export const SETTING_TEXTS: Readonly<Record<Language, SettingTexts>> = {
  en: {
    folder: 'project folder',
    configuration: 'configuration',
    baseline: 'baseline',
    plan: (name) => `plan ${name}`,
    reportLanguage: 'report language',
    none: 'none',
    locked: (severity) => `${severity}, locked`,
    byDefault: 'default',
    byProfile: (name) => `profile ${name}`,
    override: (number) => `override ${number}`,
  },
  nl: {
    folder: 'projectmap',
    configuration: 'configuratie',
    baseline: 'baseline',
    plan: (name) => `plan ${name}`,
    reportLanguage: 'taal van het rapport',
    none: 'geen',
    locked: (severity) => `${severity}, vastgezet`,
    byDefault: 'standaard',
    byProfile: (name) => `profiel ${name}`,
    override: (number) => `override ${number}`,
  },
  de: {
    folder: 'Projektordner',
    configuration: 'Konfiguration',
    baseline: 'Baseline',
    plan: (name) => `Plan ${name}`,
    reportLanguage: 'Sprache des Berichts',
    none: 'keine',
    locked: (severity) => `${severity}, gesperrt`,
    byDefault: 'Standard',
    byProfile: (name) => `Profil ${name}`,
    override: (number) => `Override ${number}`,
  },
};
