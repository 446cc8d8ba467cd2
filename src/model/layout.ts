export { breakLine } from '../language/format/broken-line.ts';
export { lineEndOf } from '../language/syntax/lines.ts';
