import type { ModelElement } from '../../model/element.ts';
import type { Language } from '../../model/figures.ts';
import type { SourceRange } from '../../model/values.ts';
import type { Edit } from './edit.ts';
import type { RuleSource } from './source.ts';
import type { MessageData, MessageText, Translated } from './wording.ts';

export type Severity = 'error' | 'warning' | 'hint';

/**
 * How far a fix may be trusted: `safe` may be applied without asking (the result parses, the finding is gone, none comes new, a second run
 * changes nothing), `unsafe` is a judgement that the author makes, `placeholder` leaves blanks to fill in.
 */
export type Safety = 'safe' | 'unsafe' | 'placeholder';

export interface Fix {
  readonly title: Translated<string>;
  readonly data: MessageData;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** Another place that belongs to the finding. */
export interface Related {
  readonly at: SourceRange;
  readonly text: Translated<string>;
  readonly data: MessageData;
}

/** What a rule says about one place of one plan, before it is put into words. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly texts: Translated<MessageText>;
  readonly data: MessageData;
  readonly at: SourceRange;
  /** The element that the finding is about; undefined for a file as a whole. */
  readonly about: ModelElement | undefined;
  readonly related: readonly Related[];
  readonly sources: readonly RuleSource[];
  /** Computed when asked for. */
  readonly fixes: () => readonly Fix[];
  /**
   * Identity: rule, message and the path of ids in the plan. It survives moving and formatting, and is what baselines
   * and fingerprints are made of.
   */
  readonly identity: string;
  /** The plan's own exception, when it has one. */
  readonly accepted: Acceptance | undefined;
  /** Set where the project's baseline holds it: a finding that was there when the checks were adopted. */
  readonly baselined: Baselined | undefined;
}

export interface Baselined {
  /** Why it may wait, or who looks after it. */
  readonly note: string | undefined;
}

/** Whether a finding is to be shown and counted: neither accepted in the plan nor put off in the baseline. */
export function isOpen({ accepted, baselined }: Finding): boolean {
  return !accepted && !baselined;
}

export interface Acceptance {
  readonly statement: ModelElement<'accept'>;
  readonly reason: string;
}

/** A finding in words. */
export interface WordedFinding {
  readonly what: string;
  readonly why: string | undefined;
  readonly help: string | undefined;
}

export type { Language };
