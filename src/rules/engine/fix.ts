import type { Edit } from './edit.ts';
import type { Fix, Safety } from './finding.ts';
import type { MessageData, Translated } from './wording.ts';

/** A fix with a title of its own. */
export function fix(title: Translated<string>, safety: Safety, edits: readonly Edit[], data: MessageData = {}): Fix {
  return { title, data, safety, edits };
}

const INSERT: Translated<string> = { en: "Add '{code}'", nl: "Voeg '{code}' toe", de: "'{code}' ergänzen" };
const WRITE: Translated<string> = { en: "Write '{code}'", nl: "Schrijf '{code}'", de: "'{code}' schreiben" };
const REMOVE: Translated<string> = { en: "Remove '{code}'", nl: "Verwijder '{code}'", de: "'{code}' entfernen" };

/** "Add 'reserve: 15%'" */
export function insertFix(code: string, safety: Safety, ...edits: readonly Edit[]): Fix {
  return fix(INSERT, safety, edits, { code });
}

/** "Write '2.5'" */
export function writeFix(code: string, safety: Safety, ...edits: readonly Edit[]): Fix {
  return fix(WRITE, safety, edits, { code });
}

/** "Remove 'reserve'" */
export function removeFix(code: string, safety: Safety, ...edits: readonly Edit[]): Fix {
  return fix(REMOVE, safety, edits, { code });
}
