import { Component, type ComponentChild, type ComponentClass } from 'preact';

/**
 * A component that is drawn anew only where one of its properties is another object than before. The picture of a long plan is drawn with
 * each keystroke, and most of it stays as it was.
 *
 * @param draw without hooks; the components in it may have them
 */
export function steady<P extends object>(draw: (props: P) => ComponentChild): ComponentClass<P> {
  return class Steady extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [one, other] = [Object.entries(this.props), new Map(Object.entries(next))];
      return one.length !== other.size || one.some(([name, value]) => !Object.is(value, other.get(name)));
    }

    override render(props: P): ComponentChild {
      return draw(props);
    }
  };
}
