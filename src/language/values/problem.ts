import type { SourceRange } from '../syntax/source.ts';
import type { Habit } from './number.ts';

/** What a value is expected to be, for messages, completion and hovers. */
export interface Expectation {
  readonly what:
    | 'text'
    | 'word'
    | 'reference'
    | 'number'
    | 'money'
    | 'share'
    | 'duration'
    | 'date'
    | 'rate'
    | 'rhythm'
    | 'score'
    | 'allocation'
    | 'hours'
    | 'measure'
    | 'condition'
    | 'dependency'
    | 'claim'
    | 'sentence'
    | 'figure'
    | 'uncertain'
    | 'period'
    | 'comparison';
  /** The closed list, for words. */
  readonly words?: readonly string[];
  /** The kinds of element that may be named, for references. */
  readonly to?: readonly string[];
  /** Ways to write it, the most usual first. */
  readonly samples: readonly string[];
}

/** Why a value could not be taken as written. The rules of the group `value` and `syntax` phrase them. */
export type ValueProblem =
  | { readonly code: 'missing'; readonly at: SourceRange; readonly expected: Expectation }
  | { readonly code: 'expected'; readonly at: SourceRange; readonly found: string; readonly expected: Expectation }
  | {
      readonly code: 'not-in-list';
      readonly at: SourceRange;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'wrong-unit';
      readonly at: SourceRange;
      readonly found: string;
      readonly expected: Expectation;
      /** Ways to mend it that keep the figure. */
      readonly write: readonly string[];
    }
  /** A score of more points than its scale has. */
  | { readonly code: 'above-scale'; readonly at: SourceRange; readonly found: string; readonly write: string }
  | { readonly code: 'reversed-range'; readonly at: SourceRange; readonly found: string; readonly write: string }
  | {
      readonly code: 'impossible-date';
      readonly at: SourceRange;
      readonly found: string;
      readonly write: string | undefined;
    }
  /** `found` is no month, quarter or year of the calendar. */
  | { readonly code: 'impossible-period'; readonly at: SourceRange; readonly found: string }
  /** No figure of a plan has this name. */
  | {
      readonly code: 'unknown-figure';
      readonly at: SourceRange;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  /** Percentiles are `p10` to `p99`; `write` is the nearest of them. */
  | { readonly code: 'no-percentile'; readonly at: SourceRange; readonly found: string; readonly write: string }
  /** A figure without what it is of: `load <= 90%`. */
  | {
      readonly code: 'no-argument';
      readonly at: SourceRange;
      readonly figure: string;
      readonly expected: Expectation;
    }
  /** A parenthesis that lacks its partner: `p80 pilot`, `p80(pilot`. `found` stands inside. */
  | {
      readonly code: 'parenthesis';
      readonly at: SourceRange;
      readonly figure: string;
      readonly found: string;
      readonly missing: 'opening' | 'closing';
    }
  /** Parentheses behind a figure of the plan as a whole: `roi(pilot)`. */
  | {
      readonly code: 'needless-argument';
      readonly at: SourceRange;
      readonly figure: string;
      readonly found: string;
    }
  /** A range where only one figure can be compared with. */
  | {
      readonly code: 'not-one-figure';
      readonly at: SourceRange;
      readonly found: string;
      readonly write: readonly string[];
    }
  /** A comma of a list with nothing before or behind it. */
  | { readonly code: 'needless-comma'; readonly at: SourceRange }
  | { readonly code: 'leftover'; readonly at: SourceRange; readonly found: string; readonly expected: Expectation }
  | {
      readonly code: 'habit';
      readonly habit: Habit;
      readonly at: SourceRange;
      readonly found: string;
      readonly write: string;
      readonly ambiguous: boolean;
    };
