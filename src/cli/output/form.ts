/** The forms in which findings are given. */
export const FORMS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;

export type Form = (typeof FORMS)[number];

/** Forms that services read: they know a file by its path from the top of the repository, wherever the command ran in it. */
export function namesFromTop(form: Form): boolean {
  return form !== 'text' && form !== 'json';
}

/**
 * What of a finding only some forms say. It takes time to work out for many thousands, so that only what is asked for is.
 * `advice` is why it matters and what to do; `line` the line that it begins on, `marked` the text that it stands on.
 */
export type Part = 'advice' | 'related' | 'sources' | 'fixes' | 'fingerprint' | 'line' | 'marked';

const PARTS: Readonly<Record<Form, readonly Part[]>> = {
  text: ['advice', 'related', 'line'],
  json: ['advice', 'related', 'sources', 'fixes', 'fingerprint'],
  sarif: ['advice', 'related', 'fixes', 'fingerprint', 'marked'],
  github: ['advice'],
  gitlab: ['fingerprint'],
  junit: ['advice', 'line'],
};

/** @param brief whether text has only one line for each finding */
export function partsOf(form: Form, brief: boolean): ReadonlySet<Part> {
  return new Set(form === 'text' && brief ? [] : PARTS[form]);
}
