import type { ModelElement } from '../../model/element.ts';
import { type Edit, insertElement } from './edit.ts';
import type { Finding } from './finding.ts';

/**
 * Writes the exception to a finding into the block of the element that it is about, which is the narrowest place where it holds.
 *
 * @param plan the plan to which the finding belongs, for one that is about no element
 * @param reason as it stands between the quotes; may be a blank to fill in
 * @returns undefined where there is no block to write it into
 */
export function acceptEdit(finding: Finding, plan: ModelElement | undefined, reason: string): Edit | undefined {
  const parent = finding.about ?? plan;
  return parent && insertElement(parent, `accept ${finding.rule} because "${reason}"`);
}
