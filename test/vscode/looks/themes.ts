import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/run-program.mjs';

export const THEME_NAMES = ['light', 'dark', 'high-contrast-dark', 'high-contrast-light'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export interface CapturedTheme {
  /** Of the page's body. */
  readonly classes: readonly string[];
  /** `--vscode-*` by name. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface CapturedThemes {
  /** The style sheet that VS Code puts into every page. */
  readonly style: string;
  readonly themes: Readonly<Record<ThemeName, CapturedTheme>>;
}

export const themesFile = join(root, 'test/vscode/looks/themes.json');

/** What VS Code gives to a page, as `npm run looks:themes` wrote it down. */
export function capturedThemes(): CapturedThemes {
  return JSON.parse(readFileSync(themesFile, 'utf8'));
}
