import { describe, expect, it } from 'vitest';
import { freeAmong, freeId, freeIds } from '../../../src/rules/engine/free-id.ts';
import { checkedMain, openFiles } from '../../support/files.ts';
import { inPlan } from '../../support/text-case.ts';

describe('an id for something new', () => {
  it('is the wanted one, or that with the first free number from 2 on', () => {
    expect(freeAmong('anna', new Set(['bob']))).toBe('anna');
    expect(freeAmong('anna', new Set(['anna']))).toBe('anna-2');
    expect(freeAmong('anna', new Set(['anna', 'anna-2', 'anna-4']))).toBe('anna-3');
  });

  it('is free among the elements of its kind', () => {
    const text = inPlan('kpi speed "Speed"', 'risk errors "Errors"');
    const [plan] = checkedMain(openFiles(text)).plans;
    if (!plan) throw new Error('There is no plan.');
    expect(freeId(plan.plan, 'kpi', 'speed')).toBe('speed-2');
    expect(freeId(plan.plan, 'kpi', 'errors')).toBe('errors');
    expect(freeIds(plan.plan, 'kpi', 'speed', 3)).toEqual(['speed-2', 'speed-3', 'speed-4']);
    expect(freeIds(plan.plan, 'kpi', 'speed', 0)).toEqual([]);
  });
});
