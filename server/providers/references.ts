import type { Location, Position } from 'vscode-languageserver';
import { nameAt, usesOf } from '../names.ts';
import { locationOf, offsetOf, type View } from '../view.ts';

/** Every line of the project that names the element at a position, with the element itself first if wished. */
export function referencesAt(view: View, position: Position, withDeclaration: boolean): Location[] {
  const target = nameAt(view, offsetOf(view, position))?.target;
  if (!target) return [];
  const places = usesOf(view, target).map(({ use }) => use.reference.at);
  const own = withDeclaration && target.id ? [target.id.at] : [];
  return [...own, ...places].flatMap((at) => locationOf(view, at) ?? []);
}
