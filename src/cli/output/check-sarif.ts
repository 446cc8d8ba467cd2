import packageJson from '../../../package.json' with { type: 'json' };
import type { Language } from '../../model/figures.ts';

import type { Severity } from '../../rules/engine/finding.ts';
import type { Rule } from '../../rules/engine/rule.ts';
import { RULES } from '../../rules/registry.ts';
import { explainRule } from '../../workspace/explain-rule.ts';
import { EXIT } from '../exit-status.ts';
import { cliTextsIn } from '../texts/cli-texts.ts';
import type { CheckResult, Trouble } from './check-result.ts';
import type { ListedFinding, Place, Range } from './listed.ts';
import { type ArtifactLocation, SOURCE_ROOT, sarifLocation } from './sarif-location.ts';
import { sentences } from './sentences.ts';

/** Programs read it: what the run came to is said in one language. */
const ENGLISH = cliTextsIn('en');

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

type Level = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', hint: 'note' };

/** How GitHub ranks what is no security problem. */
const RANKED: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'recommendation' };

const STATUS_WORDS = {
  [EXIT.clean]: 'Nothing to report',
  [EXIT.findings]: 'Findings',
  [EXIT.trouble]: 'A part of the work could not be done',
} as const;

/** Longer texts are looked up in the file. */
const LONGEST_SNIPPET = 1000;

/**
 * Findings as SARIF 2.1.0 (OASIS, errata 01), for code scanning. Accepted and baselined findings are there as suppressed ones.
 *
 * @param from absolute path of the folder from which files are named: what `%SRCROOT%` stands for
 */
export function checkSarif(result: CheckResult, from: string): string {
  return `${JSON.stringify(new Sarif(result, from).log(), undefined, 2)}\n`;
}

class Sarif {
  readonly #result: CheckResult;
  readonly #from: string;
  /** The rules that something is said of, in the order of their ids. */
  readonly #rules: readonly Rule[];

  constructor(result: CheckResult, from: string) {
    this.#result = result;
    this.#from = from;
    const { found, accepted, baselined, troubles } = result;
    const named = new Set([...found, ...accepted, ...baselined, ...troubles].map(({ rule }) => rule));
    this.#rules = RULES.filter(({ id }) => named.has(id));
  }

  log(): object {
    const { found, accepted, baselined, language } = this.#result;
    return {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: packageJson.name,
              version: packageJson.version,
              semanticVersion: packageJson.version,
              language,
              rules: this.#rules.map((rule) => descriptor(rule, language)),
            },
          },
          language,
          columnKind: 'utf16CodeUnits',
          newlineSequences: ['\r\n', '\n', '\r'],
          originalUriBaseIds: {
            [SOURCE_ROOT]: { description: { text: 'The top of the repository, or the folder in which the check ran' } },
          },
          invocations: [this.#invocation()],
          results: [
            ...found.map((finding) => this.#finding(finding, [])),
            ...accepted.map((finding) => this.#finding(finding, [this.#acceptance(finding)])),
            ...baselined.map((finding) => this.#finding(finding, [putOff(finding)])),
          ],
        },
      ],
    };
  }

  #invocation(): object {
    const { status, troubles } = this.#result;
    return {
      executionSuccessful: status !== EXIT.trouble,
      exitCode: status,
      exitCodeDescription: STATUS_WORDS[status],
      toolExecutionNotifications: troubles.map((trouble) => this.#notification(trouble)),
    };
  }

  #notification({ say, rule }: Trouble): object {
    return {
      level: 'error',
      message: { text: say(ENGLISH) },
      ...(rule === undefined ? {} : { associatedRule: { id: rule, index: this.#indexOf(rule) } }),
    };
  }

  #finding(finding: ListedFinding, suppressions: readonly object[]): object {
    const { rule, severity, related, fingerprint } = finding;
    return {
      ruleId: rule,
      ruleIndex: this.#indexOf(rule),
      level: LEVELS[severity],
      message: { text: withoutLinks(sentences(finding)) },
      locations: [{ physicalLocation: this.#place(finding, finding.marked) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((place, id) => ({
              id,
              physicalLocation: this.#place(place),
              message: { text: withoutLinks(place.message) },
            })),
          }),
      partialFingerprints: { 'aiplanIdentity/v1': fingerprint },
      suppressions,
      ...this.#fixes(finding),
    };
  }

  /** The plan's own exception: its reason, and where it is written. */
  #acceptance({ accepted }: ListedFinding): object {
    if (!accepted) return { kind: 'inSource', status: 'accepted' };
    return {
      kind: 'inSource',
      status: 'accepted',
      justification: accepted.reason,
      location: { physicalLocation: this.#place(accepted) },
    };
  }

  /** What a program may write as it stands: blanks that an author has to fill in are left to the editor. */
  #fixes({ fixes }: ListedFinding): object {
    const whole = fixes.filter(({ safety, edits }) => safety !== 'placeholder' && edits.length > 0);
    if (whole.length === 0) return {};
    return {
      fixes: whole.map(({ title, safety, edits }) => ({
        description: { text: title },
        artifactChanges: [...Map.groupBy(edits, ({ path }) => path)].map(([path, own]) => ({
          artifactLocation: this.#file(path),
          replacements: own.map(({ range, newText }) => ({
            deletedRegion: region(range),
            ...(newText === '' ? {} : { insertedContent: { text: newText } }),
          })),
        })),
        properties: { safety },
      })),
    };
  }

  #place({ path, range }: Place, snippet?: string): object {
    const known = snippet !== undefined && snippet !== '' && snippet.length <= LONGEST_SNIPPET;
    return {
      artifactLocation: this.#file(path),
      region: { ...region(range), ...(known ? { snippet: { text: snippet } } : {}) },
    };
  }

  #file(path: string): ArtifactLocation {
    return sarifLocation(path, this.#from);
  }

  #indexOf(rule: string): number {
    return this.#rules.findIndex(({ id }) => id === rule);
  }
}

/** What the baseline holds, with the note of whoever looks after it. */
function putOff({ baselined }: ListedFinding): object {
  const note = baselined?.note;
  return { kind: 'external', status: 'accepted', ...(note === undefined ? {} : { justification: note }) };
}

/** One-based; the end is the column behind the last character, as SARIF has it. */
function region({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function descriptor(rule: Rule, language: Language): object {
  const page = explainRule(rule, RULES, language);
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.id.slice(0, rule.id.indexOf('/'))], 'problem.severity': RANKED[rule.severity] },
  };
}

/** `[text](target)` would be a link in a message of SARIF; what stands in a plan is shown as it is. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
