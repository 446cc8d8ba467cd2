import type * as z from 'zod';
import type { Facts } from '../../analysis/facts.ts';
import type { ModelElement } from '../../model/element.ts';
import type { PlanFile, UnreadableReason } from '../../model/file.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import type { PackId } from '../law/pack.ts';
import type { Profile } from '../profile/profile.ts';
import type { Finding, Fix, Related, Severity } from './finding.ts';
import type { RuleSource } from './source.ts';
import type { MessageData, MessagePlaceholders, MessageText, Translated } from './wording.ts';

export type Messages = Readonly<Record<string, Translated<MessageText>>>;

/** What a check hands over: which message, its values, and where. */
export type Report<M extends Messages> = {
  [K in keyof M & string]: {
    readonly message: K;
    /** The smallest text that has to change; for what is missing, the name of the block that should hold it. */
    readonly at: SourceRange;
    /** The element that the finding is about: its exceptions count, and its ids make the finding's identity. */
    readonly about: ModelElement | undefined;
    /** Tells findings with the same message about the same element apart. */
    readonly key?: string;
    readonly severity?: Severity;
    readonly related?: readonly Related[];
    readonly fixes?: () => readonly Fix[];
  } & ([MessagePlaceholders<M[K]>] extends [never]
    ? { readonly data?: MessageData }
    : { readonly data: Readonly<Record<MessagePlaceholders<M[K]>, MessageData[string]>> });
}[keyof M & string];

export interface PlanContext<M extends Messages, T> {
  readonly plan: Plan;
  readonly facts: Facts;
  /** The law packs by which the plan is judged. */
  readonly law: ReadonlySet<PackId>;
  readonly thresholds: T;
  readonly report: (report: Report<M>) => void;
}

export interface FileContext<M extends Messages, T> {
  readonly file: PlanFile;
  /** The names that may stand behind `profile:`. */
  readonly profiles: readonly string[];
  readonly thresholds: T;
  readonly report: (report: Report<M>) => void;
}

/** One `accept` statement and what it silenced. */
export interface ExceptionUse {
  readonly statement: ModelElement<'accept'>;
  readonly parent: ModelElement;
  readonly silenced: readonly Finding[];
}

export interface ExceptionContext<M extends Messages, T> {
  readonly plan: Plan;
  readonly exceptions: readonly ExceptionUse[];
  readonly ruleIds: readonly string[];
  /** The rules about plans that were asked and answered: neither switched off nor failed. */
  readonly ran: ReadonlySet<string>;
  /** Rules that may not be accepted: those about the text itself, and those that a company's policy locks. */
  readonly locked: ReadonlySet<string>;
  readonly thresholds: T;
  readonly report: (report: Report<M>) => void;
}

/** A plan, or several files by name: the one to check is the first. A reason stands for a file that cannot be read. */
export type Example = string | Readonly<Record<string, string | UnreadableReason>>;

/** Plans that show what a rule finds, and what it does not. */
interface Examples {
  /** Plans with exactly one finding of this rule. */
  readonly failing: readonly [Example, Example, ...Example[]];
  /** Plans with none that are only just right. */
  readonly nearMiss?: readonly [Example, ...Example[]];
  /** Plans with none. */
  readonly passing: readonly [Example, Example, ...Example[]];
  /** Plans with a name or a value that cannot be read, of which the rule therefore says nothing. */
  readonly unresolved?: readonly [Example, ...Example[]];
}

interface RuleBase<M extends Messages, T> {
  /** `<group>/<name>`, naming what is wrong, so that it reads after "accept". */
  readonly id: `${string}/${string}`;
  readonly title: Translated<string>;
  /** By impact: error = the plan contradicts itself or breaks dated law; warning = something important is missing; hint = unlike the rule of thumb. */
  readonly severity: Severity;
  readonly since: string;
  readonly status: 'stable' | 'preview' | 'deprecated';
  readonly sources: readonly [RuleSource, ...RuleSource[]];
  readonly messages: M;
  readonly examples: Examples;
  /** The figures that the check compares with, from the profile. */
  readonly thresholds?: (profile: Profile) => T;
  /**
   * What a company may set in `aiplan.config.json`; the same names as the thresholds. Made when somebody asks: few starts read a
   * configuration, and the shapes of all rules would take a tenth of a start.
   */
  readonly options?: () => z.ZodType<{ readonly [K in keyof T]?: T[K] | undefined }>;
}

export interface PlanRule<M extends Messages = Messages, T = unknown> extends RuleBase<M, T> {
  readonly scope: 'plan';
  /** A limit shows at what is only just right; what cannot be read is reported by the rules about the text. */
  readonly examples: Required<Examples>;
  readonly check: (context: PlanContext<M, T>) => void;
}

/** A rule about the text of one file, whether or not it holds a plan. Cannot be accepted. */
export interface FileRule<M extends Messages = Messages, T = unknown> extends RuleBase<M, T> {
  readonly scope: 'file';
  readonly check: (context: FileContext<M, T>) => void;
}

/** A rule about `accept` statements. Cannot be accepted. */
export interface ExceptionRule<M extends Messages = Messages, T = unknown> extends RuleBase<M, T> {
  readonly scope: 'exceptions';
  readonly check: (context: ExceptionContext<M, T>) => void;
}

/** A rule of any scope, with its own messages and thresholds forgotten: what the registry holds. */
export interface Rule extends Omit<RuleBase<Messages, unknown>, 'thresholds' | 'options'> {
  readonly scope: 'plan' | 'file' | 'exceptions';
  readonly thresholds: (profile: Profile) => Readonly<Record<string, unknown>>;
  readonly options: z.ZodType | undefined;
  readonly check: (context: never) => void;
}

/**
 * Defines a rule. The data of each report is checked against the placeholders of its message when compiling; a rule without a source does
 * not compile.
 */
export function defineRule<const M extends Messages, T extends object = Record<never, never>>(
  rule: PlanRule<M, T> | FileRule<M, T> | ExceptionRule<M, T>,
): Rule {
  const { thresholds, options } = rule;
  let made: z.ZodType | undefined;
  // The same for every plan that goes by a profile.
  const known = new WeakMap<Profile, Readonly<Record<string, unknown>>>();
  return {
    ...rule,
    thresholds: (profile) => {
      let own = known.get(profile);
      if (!own) {
        own = { ...thresholds?.(profile) };
        known.set(profile, own);
      }
      return own;
    },
    get options() {
      made ??= options?.();
      return made;
    },
  };
}
