import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Queue } from '../../../src/analysis/levelling/queue.ts';

/** All that is left in a queue, in the order in which it comes out. */
function taken(queue: Queue): number[] {
  const numbers: number[] = [];
  for (let number = queue.take(); number !== undefined; number = queue.take()) numbers.push(number);
  return numbers;
}

describe('a queue of numbers', () => {
  it('gives the least first, whatever came first, and each as often as it came', () => {
    const queue = new Queue();
    for (const number of [5, 3, 8, 1, 9, 3, 2, 7, 0]) queue.add(number);
    expect(taken(queue)).toEqual([0, 1, 2, 3, 3, 5, 7, 8, 9]);
    expect(queue.take()).toBeUndefined();
  });

  it('lets a lesser number that comes later go first', () => {
    const queue = new Queue();
    for (const number of [4, 6, 5]) queue.add(number);
    expect(queue.take()).toBe(4);
    queue.add(1);
    queue.add(7);
    expect(taken(queue)).toEqual([1, 5, 6, 7]);
  });

  it('sorts any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 40 }), (numbers) => {
        const queue = new Queue();
        for (const number of numbers) queue.add(number);
        expect(taken(queue)).toEqual([...numbers].sort((one, other) => one - other));
      }),
    );
  });
});
