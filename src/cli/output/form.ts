/** The forms in which findings are given. */
export const FORMS = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const;

export type Form = (typeof FORMS)[number];

/** Forms that services read: they know a file by its path from the top of the repository, wherever the command ran in it. */
export function namesFromTop(form: Form): boolean {
  return form !== 'text' && form !== 'json';
}

/** Forms that hold fixes. */
export function holdsFixes(form: Form): boolean {
  return form === 'json' || form === 'sarif';
}
