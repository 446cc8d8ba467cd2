/** Numbers of which the least comes out first: a binary heap. */
export class Queue {
  readonly #heap: number[] = [];

  add(number: number): void {
    const heap = this.#heap;
    // The gap in which the number will stand.
    let place = heap.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= number) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = number;
  }

  take(): number | undefined {
    const heap = this.#heap;
    const least = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return last;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0)) child++;
      const below = heap[child] ?? 0;
      if (below >= last) break;
      heap[place] = below;
      place = child;
    }
    heap[place] = last;
    return least;
  }
}
