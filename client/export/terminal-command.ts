/**
 * The command that writes a PDF, for a terminal of any system.
 *
 * @param path of the plan; one with signs that mean something to a shell is replaced by a blank to fill in
 */
export function pdfCommand(path: string, sections: readonly string[]): string {
  const plan = /^[\p{L}\p{N} ._/\\:-]+$/u.test(path) ? path : 'PLAN.aiplan';
  const output = plan.replace(/\.aiplan$/, '.pdf');
  return `npx aiplan render "${plan}" -o "${output}" --section ${sections.join(',')}`;
}
