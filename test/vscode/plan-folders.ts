import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface PlanFolder {
  /** Absolute path. */
  readonly path: string;
  /** Absolute path of a file in it. */
  file(name: string): string;
  write(name: string, text: string): void;
  remove(): void;
}

/** A temporary folder with files. @param files texts by path in the folder */
export function planFolder(files: Readonly<Record<string, string>>): PlanFolder {
  const path = mkdtempSync(join(tmpdir(), 'aiplan-plans-'));
  const file = (name: string): string => join(path, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { path, file, write, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A small plan: a phase that can be moved, one that waits for it. The phases stand on lines 4 and 8. */
export function smallPlan(title: string, weeks = 8): string {
  return `plan small "${title}" {
  start: 2026-01-05
  roadmap {
    phase first "First" {
      starts: 2026-01-12
      duration: ${weeks} weeks
    }
    phase second "Second" {
      after: first
      duration: 3 weeks
    }
  }
}
`;
}
