import {
  type Component,
  type ComponentChild,
  type ComponentType,
  Fragment,
  isValidElement,
  options,
  type VNode,
} from 'preact';

/** What components higher up hand down, by Preact's names for their contexts. */
type Contexts = Readonly<Record<string, unknown>>;

/** What Preact's hooks and contexts find of the component that is drawn. The names are those that Preact and its own renderer agree on. */
interface Drawn {
  readonly props: object;
  readonly context: Contexts;
  readonly getChildContext?: () => Contexts;
}

/** Tells Preact's hooks which component is drawn. */
type BeforeRender = ((node: VNode & { readonly __c: Drawn }) => void) | undefined;

/** Elements without a content, and so without an end (HTML, "Void elements"). */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Shapes, which hold nothing. */
const SHAPES = new Set(['rect', 'line', 'use', 'path', 'circle', 'stop']);

/** Elements whose end follows from what comes next (HTML, "Optional tags"). */
const ENDED_BY_NEXT = new Set(['td', 'tr']);

/** Properties that are written otherwise as attributes. */
const ATTRIBUTES: Readonly<Record<string, string>> = { tabIndex: 'tabindex', colSpan: 'colspan' };

/**
 * The markup of a picture that nobody acts on, in as few bytes as say it. It draws what Preact's own renderer draws (held by a test), in
 * half of its time, since it is for pages alone: nothing waits, fails and goes on, or is drawn twice.
 */
export function markupOf(node: ComponentChild): string {
  const writer = new Writer();
  writer.add(node, {});
  return writer.markup;
}

class Writer {
  markup = '';
  readonly #beforeRender = (options as { readonly __r?: BeforeRender }).__r;

  add(node: ComponentChild, contexts: Contexts): void {
    if (typeof node === 'string') this.markup += escaped(node);
    else if (typeof node === 'number' || typeof node === 'bigint') this.markup += node;
    else if (Array.isArray(node)) for (const one of node) this.add(one, contexts);
    else if (isValidElement(node)) this.#addNode(node, contexts);
  }

  #addNode(node: VNode, contexts: Contexts): void {
    const { type, props } = node;
    if (typeof type === 'string') this.#addElement(type, props as Readonly<Record<string, unknown>>, contexts);
    else if (type === Fragment) this.add(props.children, contexts);
    else this.#addComponent(node, type as ComponentType<object>, contexts);
  }

  #addComponent(node: VNode, type: ComponentType<object>, context: Contexts): void {
    const { props } = node;
    const isClass = typeof type.prototype?.render === 'function';
    const drawn = (isClass ? new (type as new (props: object) => Component)(props) : { props, context }) as Drawn;
    this.#beforeRender?.(Object.assign(node, { __c: drawn }));
    const content: ComponentChild = isClass
      ? (drawn as unknown as Component).render(props, {}, context)
      : (type as (this: Drawn, props: object, context: Contexts) => ComponentChild).call(drawn, props, context);
    this.add(content, drawn.getChildContext ? { ...context, ...drawn.getChildContext() } : context);
  }

  #addElement(name: string, props: Readonly<Record<string, unknown>>, contexts: Contexts): void {
    let start = `<${name}`;
    let inner: string | undefined;
    for (const property in props) {
      const value = props[property];
      if (property === 'children' || typeof value === 'function') continue;
      if (property === 'dangerouslySetInnerHTML') inner = (value as { readonly __html: string }).__html;
      else start += attribute(property, value);
    }
    if (VOID.has(name)) {
      this.markup += `${start}/>`;
      return;
    }
    const children = props['children'] as ComponentChild;
    if (children === undefined && inner === undefined && SHAPES.has(name)) {
      this.markup += `${start}/>`;
      return;
    }
    this.markup += `${start}>`;
    if (inner === undefined) this.add(children, contexts);
    else this.markup += inner;
    if (!ENDED_BY_NEXT.has(name)) this.markup += `</${name}>`;
  }
}

function attribute(property: string, value: unknown): string {
  // What is said of data, and to those who listen, is a word, `true` and `false` too.
  const isWord = property[4] === '-';
  if (value === null || value === undefined || (value === false && !isWord)) return '';
  const name = ATTRIBUTES[property] ?? property;
  return value === '' || (value === true && !isWord) ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

const SPECIAL = /["&<]/;

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
