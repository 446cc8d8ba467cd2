import type { ComponentChildren } from 'preact';
import { unbroken as withoutBreaks } from '../layout/unbroken.ts';

/** A signed amount in which the currency's sign comes first: a browser breaks a line between the two signs. */
const SIGNED = /([−+][€$£]\u00a0?\d(?:[\d.,]*\d)?)/;

/** A text for the eye whose amounts, percentages and days no line break divides, with the signs before them. What is read of it are the same words. */
export function unbroken(text: string): ComponentChildren {
  const said = withoutBreaks(text);
  const parts = said.split(SIGNED);
  if (parts.length === 1) return said;
  // Every second part is an amount.
  return parts.map((part, index) => (index % 2 === 1 ? <span class="signed">{part}</span> : part));
}
