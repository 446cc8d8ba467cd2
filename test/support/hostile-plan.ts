import type { Shape } from '../../src/language/values/shape.ts';
import { ELEMENTS } from '../../src/language/vocabulary/elements.ts';
import type { ElementSpecification } from '../../src/language/vocabulary/specification.ts';

const specifications: Readonly<Record<string, ElementSpecification>> = ELEMENTS;

/** What stands on one line or holds lines of another kind, and shows no text of its own. */
const SINGLE_LINE = new Set(['import', 'accept', 'expect']);

/**
 * A plan with every element and every fact of the vocabulary, in which all that may be text holds the given texts, one after the other. Where a field stands
 * once in a plan, it holds several of them.
 *
 * @param copies how often what may be repeated stands there
 * @param start which text the first field begins with
 */
export function hostilePlan(texts: readonly string[], copies: number, start = 0): HostilePlan {
  const fields = new Map<string, Set<string>>();
  const taken = new Map<string, number>();
  /** The texts of a field follow each other, in whatever place the field stands. */
  const next = (field: string): string => {
    const count = taken.get(field) ?? 0;
    taken.set(field, count + 1);
    const text = texts[(start + count) % texts.length] ?? '';
    const held = fields.get(field) ?? new Set();
    fields.set(field, held.add(text));
    return text;
  };
  const quoted = (field: string, isSingle: boolean): string => {
    const all = isSingle ? Array.from({ length: copies }, () => next(field)).join(' ') : next(field);
    return `"${all.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;
  };

  const written = (shape: Shape<unknown>, field: string, copy: number, isSingle: boolean): string => {
    const { parts, expects } = shape;
    if (parts?.list) {
      const [item = shape] = Object.values(parts.head);
      const places = item.expects.what === 'dependency' ? [0] : [0, 1];
      return places.map((one) => written(item, field, copy + one, isSingle)).join(', ');
    }
    if (parts) {
      const heads = Object.entries({ ...parts.head, ...parts.tail });
      const clauses = Object.entries(parts.clauses);
      return [
        ...heads.map(([name, part]) => written(part, `${field} ${name}`, copy, isSingle)),
        ...clauses.map(([word, part]) => `${word} ${written(part, `${field} ${word}`, copy, isSingle)}`),
      ].join(' ');
    }
    if (expects.what === 'text') return quoted(field, isSingle);
    if (expects.what === 'reference' && expects.to?.[0]) return `${expects.to[0]}-${(copy % copies) + 1}`;
    // Each waits for the one before it; the first for none.
    if (expects.what === 'dependency') return copy === 0 ? '' : `phase-${copy}`;
    if (expects.what === 'condition') return `kpi-${(copy % copies) + 1} > 15%`;
    const { words = [], samples } = expects;
    const sample = (words.length > 0 ? words : samples)[copy % Math.max(1, words.length || samples.length)];
    return sample ?? samples[0] ?? 'x';
  };

  const numbers = new Map<string, number>();
  const element = (kind: string, copy: number, isSingle: boolean): string => {
    const specification = specifications[kind];
    if (!specification) return '';
    const { facts, children, id, title } = specification;
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    const head = [
      kind,
      ...(id === 'none' ? [] : [`${kind}-${number}`]),
      ...(title ? [quoted(`${kind} title`, isSingle)] : []),
    ].join(' ');
    const lines = Object.entries(facts).flatMap(([name, { shape, repeatable }]) =>
      Array.from({ length: repeatable && isSingle && holdsText(shape) ? copies : 1 }, (_, again) => {
        const value = written(shape, `${kind} ${name}`, copy + again, isSingle && !repeatable);
        return value === '' ? '' : `${name}: ${value}`;
      }),
    );
    const blocks = Object.entries(children)
      .filter(([child]) => !SINGLE_LINE.has(child))
      .flatMap(([child, many]) => {
        // So many of a kind are enough, wherever they stand.
        const left = copies - (numbers.get(child) ?? 0);
        const count = many === 'one' ? 1 : Math.min(left, isSingle ? copies : 2);
        return Array.from({ length: Math.max(0, count) }, (_, at) => element(child, at, isSingle && many === 'one'));
      });
    return `${head} {\n${[...lines, ...blocks].join('\n')}\n}`;
  };
  return { text: `${element('plan', 0, true)}\n`, fields };
}

function holdsText({ parts, expects }: Shape<unknown>): boolean {
  if (!parts) return expects.what === 'text';
  return Object.values({ ...parts.head, ...parts.tail, ...parts.clauses }).some(holdsText);
}

export interface HostilePlan {
  readonly text: string;
  /** The texts by the field that they stand in: `kpi source`, `compliance literacy measure`. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}
