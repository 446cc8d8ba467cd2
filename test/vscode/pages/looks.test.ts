import { describe, expect, it } from 'vitest';
import { describeLooks, KEEPS } from '../looks/as-it-was.ts';
import { FILE_LOOKS, nameOf, PANEL_LOOKS } from '../looks/looks.ts';
import { forgetLook, keptLooks } from '../looks/references.ts';

describe('what a file looks like', () => {
  describeLooks(FILE_LOOKS);
});

describe('what a page of the panel and a file look like', () => {
  it('is kept for these and no others', () => {
    const names = [...PANEL_LOOKS, ...FILE_LOOKS].map(nameOf);
    if (KEEPS) for (const stale of keptLooks().filter((name) => !names.includes(name))) forgetLook(stale);
    expect(keptLooks().filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(['plan', 'language', 'width'] as const)('is kept in every theme for every %s', (part) => {
    const pairs = new Set(PANEL_LOOKS.map((look) => `${look[part]} ${look.theme}`));
    expect(pairs.size).toBe(new Set(PANEL_LOOKS.map((look) => look[part])).size * 4);
  });
});
