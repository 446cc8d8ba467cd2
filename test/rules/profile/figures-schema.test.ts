import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ARTICLE } from '../../../src/rules/profile/article.ts';
import { figuresSchema } from '../../../src/rules/profile/figures-schema.ts';

/** Whether a company may set a figure so. */
const accepts = (profile: object) => z.strictObject(figuresSchema()).safeParse(profile).success;

describe('the figures that a company may set', () => {
  it('are those of the article, all or any of them', () => {
    const { name: _, ...all } = ARTICLE;
    expect(accepts(all)).toBe(true);
    expect(accepts({})).toBe(true);
    expect(accepts({ budget: {} })).toBe(true);
    expect(accepts({ kpi: { businessDays: 30 } })).toBe(true);
  });

  it.each([
    ['the name of the profile', { name: 'ours' }],
    ['a group that the article has not', { budgets: {} }],
    ['a figure that the article has not', { budget: { reserve: 12 } }],
    ['a figure in place of a group', { budget: 12 }],
    ['a text in place of a figure', { budget: { reservePercent: '12' } }],
    ['a group in place of a figure', { budget: { reservePercent: {} } }],
  ])('are not %s', (_, profile) => {
    expect(accepts(profile)).toBe(false);
  });

  it.each([
    // A share of nothing asks nothing; above ten times all, a point was forgotten.
    ['a share', (reservePercent: number) => ({ budget: { reservePercent } }), [0, 0.1, 1000], [-0.1, 1000.1]],
    ['a distance in points', (tolerancePoints: number) => ({ budget: { tolerancePoints } }), [0, 1e9], [-1, 1.1e9]],
    // A year is divided by it.
    ['a count', (workingWeeks: number) => ({ useCase: { workingWeeks } }), [0.5, 1e9], [0, -1, 1.1e9]],
  ])('keep %s within its limits', (_, setting, allowed, refused) => {
    for (const value of allowed) expect(accepts(setting(value)), String(value)).toBe(true);
    for (const value of refused) expect(accepts(setting(value)), String(value)).toBe(false);
  });

  it('say in words what they are and what the article has', () => {
    const { properties } = z.toJSONSchema(z.strictObject(figuresSchema()));
    expect(properties?.['useCase']).toMatchObject({
      description: 'Use case.',
      properties: {
        workingWeeks: { description: "Working weeks (the article's profile: 46)." },
        repeatsPerWeek: { description: "Repeats per week (the article's profile: 10)." },
      },
    });
  });
});
