import type { SourceRange } from '../../model/values.ts';

/** A statement about working time that the calendars do without, and why. */
export type CalendarProblem =
  /** No public holidays count: the plan names no country. `at` is the company, where there is one. */
  | { readonly kind: 'no-country'; readonly at: SourceRange | undefined }
  /** No public holidays count: there is no table for this country. `nearest` is the one that was surely meant. */
  | {
      readonly kind: 'unknown-country';
      readonly at: SourceRange;
      readonly written: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  /** Those of the whole country count: it has no such region. */
  | {
      readonly kind: 'unknown-region';
      readonly at: SourceRange;
      readonly written: string;
      readonly country: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  /** The line cannot be read, or only a part of it. */
  | { readonly kind: 'unreadable'; readonly at: SourceRange; readonly fact: string }
  /** A month of the plan, and the plan states no start. */
  | { readonly kind: 'no-start'; readonly at: SourceRange; readonly fact: string }
  /** It ends before it begins. */
  | { readonly kind: 'reversed'; readonly at: SourceRange; readonly fact: string }
  /** Full time that is none: not above zero, more hours than its days have, or a share of itself. */
  | { readonly kind: 'impossible-full-time'; readonly at: SourceRange };
