import { unreadableAt } from '../../analysis/statement.ts';
import type { ModelElement } from '../../model/element.ts';

/** What runs at the vendor; a licence, a device or a tool need not see the data unless the plan says where it processes them. */
const AT_VENDOR: ReadonlySet<string | undefined> = new Set([undefined, 'cloud', 'ai-services']);

/** Whether a technology with a vendor sees the data of a use case there. */
export function runsAtVendor(technology: ModelElement<'technology'>): boolean {
  const { vendor, category, location } = technology.facts;
  if (!vendor || unreadableAt(technology, 'category')) return false;
  return AT_VENDOR.has(category?.value) || location !== undefined;
}
