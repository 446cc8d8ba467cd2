import type { ComponentChildren } from 'preact';
import type { EmptySection } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { unbroken } from './unbroken.tsx';

interface SectionProps {
  readonly name: SectionName | 'accepted' | 'first-steps';
  readonly title: string;
  /** The element that the section shows, so that it can light up. */
  readonly place?: string | null;
  readonly summary?: string;
  /** What is different from an earlier plan. */
  readonly compared?: readonly string[];
  /** What of long lists is not shown. */
  readonly leftOut?: readonly string[];
  readonly children: ComponentChildren;
}

/** A part of the report that can be folded; open at first. */
export function Section({ name, title, place, summary, compared = [], leftOut = [], children }: SectionProps) {
  return (
    <section
      id={name}
      class={`section ${name}`}
      aria-labelledby={`aiplan-${name}`}
      {...(place ? { 'data-place': place } : {})}
    >
      <details open data-section={name}>
        <summary>
          <h2 id={`aiplan-${name}`}>{title}</h2>
        </summary>
        {summary ? <p class="summary">{unbroken(summary)}</p> : null}
        {compared.length > 0 ? <p class="compared">{unbroken(compared.join(' '))}</p> : null}
        {leftOut.map((said) => (
          <p key={said} class="remark left-out">
            {unbroken(said)}
          </p>
        ))}
        {children}
      </details>
    </section>
  );
}

/** What to write where nothing is written yet. */
export function Empty({ empty }: { readonly empty: EmptySection }) {
  return (
    <div class="empty">
      <p>{empty.what}</p>
      <Code code={empty.code} />
    </div>
  );
}

export function Code({ code }: { readonly code: string }) {
  return (
    <pre class="code">
      <code>{code}</code>
    </pre>
  );
}

/** A table that may be wider than the page: scrolls by itself, reachable by keyboard. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1).
    <section class="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
