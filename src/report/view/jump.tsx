import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether what has an id can be clicked: in the preview, but not in a page on its own. */
export const Clickable = createContext(false);

interface JumpProps {
  /** Null where there is nothing to go to. */
  readonly id: string | null;
  readonly class?: string;
  /** One stop for the Tab key among its neighbours; the arrow keys reach the others. */
  readonly roving?: 'first' | 'other';
  readonly children: ComponentChildren;
}

/** Something that stands in the plan: a button that goes to its line, or plain text in a page on its own. */
export function Jump({ id, roving, children, ...rest }: JumpProps) {
  const clickable = useContext(Clickable);
  if (!clickable || id === null) return <span {...rest}>{children}</span>;
  const tab = roving === undefined ? {} : { 'data-roving': '', tabIndex: roving === 'first' ? 0 : -1 };
  return (
    <button type="button" {...tab} {...rest} class={`jump ${rest.class ?? ''}`.trim()} data-id={id}>
      {children}
    </button>
  );
}

interface SpokenProps {
  /** What is said instead of the content where it can be clicked. */
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Short text for the eye and a whole sentence for the ear. A page on its own is read as text: there the short one stands alone. */
export function Spoken({ label, children, ...rest }: SpokenProps) {
  const clickable = useContext(Clickable);
  if (!clickable) return <span {...rest}>{children}</span>;
  return (
    <>
      <span {...rest} aria-hidden="true">
        {children}
      </span>
      <span class="heard">{label}</span>
    </>
  );
}

/** Items with keys that differ even where two elements share an id. */
export function keyed<T>(items: readonly T[], idOf: (item: T) => string): readonly (readonly [key: string, item: T])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const id = idOf(item);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return [count === 0 ? id : `${id} ${count}`, item];
  });
}
