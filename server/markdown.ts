/** Text of a plan inside Markdown: shown as it is, never as markup or a link. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-!|<>~&$]/g, '\\$&')
    .replace(/\b(https?|www)([:.])/gi, '$1\\$2')
    .replace(/\s*(?:\r\n|\r|\n)\s*/g, '  \n');
}

/** Lines of a plan as a block of code that they cannot break out of. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}aiplan\n${text}\n${fence}`;
}

/** A word of the language. */
export function code(text: string): string {
  return `\`${text.replace(/`/g, '')}\``;
}
