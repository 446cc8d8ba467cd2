import type { ListedFinding } from './listed.ts';

/** What a finding says, why it matters and what to do, as one paragraph. */
export function sentences({ message, why, help }: Pick<ListedFinding, 'message' | 'why' | 'help'>): string {
  const closed = /[.!?…]$/.test(message) ? message : `${message}.`;
  return [closed, why, help].filter((text) => text !== undefined).join(' ');
}
