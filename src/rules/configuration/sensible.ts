import { showNumber, type Worded } from '../../model/figures.ts';
import type { Severity } from '../engine/finding.ts';
import { profileNames, type Settings, type SettingsLayer } from '../engine/settings.ts';
import { worded } from '../engine/worded.ts';
import type { ProfileProblem } from '../profile/own.ts';
import { type GlobFault, globFault } from './glob.ts';
import { issueText } from './issue.ts';
import type { JsonPath } from './json.ts';

/** Something that is right in form and cannot be meant. */
interface SenseProblem {
  readonly text: Worded;
  readonly path: JsonPath;
  /** Whether the name is at fault rather than the value. */
  readonly name?: boolean;
}

/** What one member of a configuration asks of another and does not find there. */
export function sensible(settings: Settings, profiles: readonly ProfileProblem[]): SenseProblem[] {
  const problems = profiles.map(profileProblem);
  // With a profile refused its name may be one of those that are missing.
  const names = profiles.length > 0 ? undefined : profileNames(settings);
  problems.push(...layerProblems(settings, [], names), ...offAndLocked(settings));
  for (const [index, { files, settings: own }] of settings.overrides.entries()) {
    const path = ['overrides', index];
    for (const [place, glob] of files.entries()) {
      const fault = globFault(glob);
      if (fault) problems.push({ text: globText(fault, glob), path: [...path, 'files', place] });
    }
    problems.push(...layerProblems(own, path, names), ...softened(settings, own, path));
  }
  return problems;
}

function layerProblems(
  { profile }: SettingsLayer,
  path: JsonPath,
  names: readonly string[] | undefined,
): SenseProblem[] {
  if (profile === undefined || !names || names.includes(profile)) return [];
  const at = [...path, 'profile'];
  return [{ text: issueText.notAmong(at, profile, names), path: at }];
}

function offAndLocked({ rules, locked }: Settings): SenseProblem[] {
  return [...rules].flatMap(([id, { severity }]) =>
    severity === 'off' && locked.has(id) ? [{ text: offText(id), path: ['rules', id], name: true }] : [],
  );
}

const RANK: Readonly<Record<Severity | 'off', number>> = { off: 0, hint: 1, warning: 2, error: 3 };

const SEVERITIES: readonly Severity[] = ['hint', 'warning', 'error'];

/** Locked rules of which an override lowers the severity or sets an option, which may loosen as well as tighten. */
function softened(settings: Settings, own: SettingsLayer, path: JsonPath): SenseProblem[] {
  return [...own.rules].flatMap(([id, { severity, options }]): SenseProblem[] => {
    if (!settings.locked.has(id)) return [];
    const at = [...path, 'rules', id];
    if (Object.keys(options).length > 0) return [{ text: optionText(id), path: at, name: true }];
    // A rule whose severity nobody has set says itself how much a finding counts, up to an error.
    const least = settings.rules.get(id)?.severity ?? 'error';
    if (severity === undefined || RANK[severity] >= RANK[least]) return [];
    const possible = SEVERITIES.filter((candidate) => RANK[candidate] >= RANK[least]);
    return [{ text: softerText(id, possible), path: at, name: true }];
  });
}

function offText(id: string): Worded {
  return {
    en: `"${id}" is locked and switched off; one of the two has to go.`,
    nl: `"${id}" is vastgezet en uitgeschakeld; een van beide moet weg.`,
    de: `"${id}" ist gesperrt und ausgeschaltet; eines von beiden muss weg.`,
  };
}

function optionText(id: string): Worded {
  return {
    en: `"${id}" is locked: its options are set in "rules" of the whole file, in no override.`,
    nl: `"${id}" is vastgezet: de instellingen ervan staan in "rules" van het hele bestand, in geen override.`,
    de: `"${id}" ist gesperrt: seine Einstellungen stehen in "rules" der ganzen Datei, in keinem Override.`,
  };
}

function softerText(id: string, possible: readonly Severity[]): Worded {
  const words = possible.map((severity) => `"${severity}"`);
  const or: Worded = { en: ' or ', nl: ' of ', de: ' oder ' };
  const list = worded((language) => words.join(or[language]));
  return {
    en: `"${id}" is locked: in an override it may only be ${list.en}.`,
    nl: `"${id}" is vastgezet: in een override mag het alleen ${list.nl} zijn.`,
    de: `"${id}" ist gesperrt: in einem Override ist nur ${list.de} möglich.`,
  };
}

function globText(fault: GlobFault, glob: string): Worded {
  const shown = issueText.cut(glob);
  switch (fault) {
    case 'empty':
      return { en: 'This pattern is empty.', nl: 'Dit patroon is leeg.', de: 'Dieses Muster ist leer.' };
    case 'unknown-sign':
      return {
        en: `"${shown}" holds a sign that means nothing here; known are *, ** and ?.`,
        nl: `"${shown}" bevat een teken zonder betekenis; bekend zijn *, ** en ?.`,
        de: `"${shown}" enthält ein Zeichen ohne Bedeutung; bekannt sind *, ** und ?.`,
      };
    case 'leaves-folder':
      return {
        en: `"${shown}" has to be counted from this folder, without "." and "..": "plans/archive/**".`,
        nl: `"${shown}" moet vanaf deze map tellen, zonder "." en "..": "plans/archive/**".`,
        de: `"${shown}" muss von diesem Ordner aus zählen, ohne "." und "..": "plans/archive/**".`,
      };
    case 'folder':
      return {
        en: `"${shown}" fits no file; write "${shown}**" for all in the folder.`,
        nl: `"${shown}" past op geen bestand; schrijf "${shown}**" voor alles in de map.`,
        de: `"${shown}" passt auf keine Datei; "${shown}**" steht für alles im Ordner.`,
      };
    case 'half-step':
      return {
        en: `"${shown}": "**" stands alone between slashes, as in "plans/**/old.aiplan".`,
        nl: `"${shown}": "**" staat alleen tussen schuine strepen, zoals in "plans/**/old.aiplan".`,
        de: `"${shown}": "**" steht allein zwischen Schrägstrichen, wie in "plans/**/old.aiplan".`,
      };
  }
}

function profileProblem(problem: ProfileProblem): SenseProblem {
  const path = ['profiles', ...problem.path];
  const name = issueText.cut(problem.path[0] ?? '');
  switch (problem.kind) {
    case 'taken-name':
      return { text: takenText(name), path, name: true };
    case 'unusable-name':
      return { text: unusableText(name), path, name: true };
    case 'unknown-base':
      return { text: unknownBase(problem), path };
    case 'cycle':
      return { text: cycleText(problem.way.map(issueText.cut)), path };
    case 'reversed': {
      const { low, high } = problem;
      const [one, other] = [`"${low.name}"`, `"${high.name}"`];
      const shown = worded((language) => showNumber(low.value, language));
      const limit = worded((language) => showNumber(high.value, language));
      return {
        text: {
          en: `In "${name}" ${one} (${shown.en}) is above ${other} (${limit.en}).`,
          nl: `In "${name}" ligt ${one} (${shown.nl}) boven ${other} (${limit.nl}).`,
          de: `In "${name}" liegt ${one} (${shown.de}) über ${other} (${limit.de}).`,
        },
        path,
      };
    }
  }
}

function takenText(name: string): Worded {
  return {
    en: `"${name}" is a profile of aiplan itself; give this one another name.`,
    nl: `"${name}" is een profiel van aiplan zelf; geef dit een andere naam.`,
    de: `"${name}" ist ein Profil von aiplan selbst; dieses braucht einen anderen Namen.`,
  };
}

function unusableText(name: string): Worded {
  return {
    en: `"${name}" cannot stand after "profile:" in a plan; a name has letters, digits and hyphens.`,
    nl: `"${name}" kan in een plan niet achter "profile:" staan; een naam heeft letters, cijfers en streepjes.`,
    de: `"${name}" kann in einem Plan nicht hinter "profile:" stehen; ein Name hat Buchstaben, Ziffern und Bindestriche.`,
  };
}

function unknownBase({ base, path, known }: Extract<ProfileProblem, { readonly kind: 'unknown-base' }>): Worded {
  return issueText.notAmong(
    ['extends'],
    base,
    known.filter((name) => name !== path[0]),
  );
}

function cycleText(way: readonly string[]): Worded {
  const round = way.map((name) => `"${name}"`).join(' → ');
  return {
    en: `These profiles extend each other in a circle: ${round}.`,
    nl: `Deze profielen breiden elkaar in een kring uit: ${round}.`,
    de: `Diese Profile erweitern einander im Kreis: ${round}.`,
  };
}
