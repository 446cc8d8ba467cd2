export { breakLine } from '../language/format/broken-line.ts';
