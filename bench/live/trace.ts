import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as all times of a trace. */
  readonly ts: number;
  /** Processor time of what it encloses. */
  readonly tdur?: number;
  readonly id2?: { readonly local?: string };
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly startTime?: number };
    readonly frame_reporter?: {
      readonly state: string;
      readonly frame_type?: string;
      readonly affects_smoothness: boolean;
      readonly scroll_state?: string;
    };
  };
}

/** A frame of the browser: when its main thread began and handed over its part, and when it was on the screen. Milliseconds of the trace. */
export interface Frame {
  readonly begun: number;
  /** Undefined where only the compositor had something to do. */
  readonly committed: number | undefined;
  readonly ended: number;
  readonly shown: boolean;
  /** Counts as dropped: something moved, and this frame did not show it. */
  readonly missed: boolean;
  /** Whether something was scrolled. */
  readonly scrolls: boolean;
}

const CATEGORIES = ['blink.user_timing', 'cc', 'benchmark', 'toplevel', 'disabled-by-default-devtools.timeline.frame'];

/** The browser's own record of what it did, on one clock for all its processes. */
export class Trace {
  readonly #events: readonly TraceEvent[];

  private constructor(events: readonly TraceEvent[]) {
    this.#events = events;
  }

  /** Records what happens while `work` runs. */
  static async of(page: Page, work: () => Promise<void>): Promise<Trace> {
    const browser = page.context().browser();
    if (!browser) throw new Error('The page belongs to no browser.');
    const session = await browser.newBrowserCDPSession();
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      // One by one: there may be more than a call takes as arguments.
      for (const event of value) events.push(event as unknown as TraceEvent);
    });
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
    });
    try {
      await work();
    } finally {
      await ended(session);
    }
    return new Trace(events.sort((one, other) => one.ts - other.ts));
  }

  /** When something was marked in any page, by the name of the mark. */
  marks(name: string): readonly number[] {
    return this.#events.filter((event) => event.name === name && event.ph !== 'e').map(({ ts }) => ts / 1000);
  }

  /** What to add to a time of the page that made this mark, to have the trace's. */
  offset(mark: string): number {
    const event = this.#events.find(({ name }) => name === mark);
    const started = event?.args.data?.startTime;
    if (!event || started === undefined) throw new Error(`Nothing in the trace is called ${mark}.`);
    return event.ts / 1000 - started;
  }

  /** The frames of a page's compositor, in the order in which they ended. */
  frames(): readonly Frame[] {
    const open = new Map<string, { begun: number; committed?: number; reporter: TraceEvent }>();
    const frames: Frame[] = [];
    for (const event of this.#events) {
      const key = `${event.pid} ${event.id2?.local}`;
      if (event.name === 'PipelineReporter' && event.ph === 'b')
        open.set(key, { begun: event.ts / 1000, reporter: event });
      const frame = open.get(key);
      if (!frame) continue;
      if (event.name === 'Commit' && event.ph === 'b') frame.committed = event.ts / 1000;
      if (event.name !== 'PipelineReporter' || event.ph !== 'e') continue;
      open.delete(key);
      const {
        state = '',
        affects_smoothness: smooth = false,
        scroll_state: scroll = 'SCROLL_NONE',
      } = frame.reporter.args.frame_reporter ?? {};
      frames.push({
        begun: frame.begun,
        committed: frame.committed,
        ended: event.ts / 1000,
        shown: state.startsWith('STATE_PRESENTED'),
        missed: state === 'STATE_DROPPED' && smooth,
        scrolls: scroll !== 'SCROLL_NONE',
      });
    }
    return frames.sort((one, other) => one.ended - other.ended);
  }

  /** Processor time by the name of a thread, in all processes of the browser. Milliseconds. */
  processor(): ReadonlyMap<string, number> {
    const names = new Map<string, string>();
    for (const { name, pid, tid, args } of this.#events) {
      if (name === 'thread_name' && args.name !== undefined) names.set(`${pid} ${tid}`, args.name);
    }
    const times = new Map<string, number>();
    for (const { name, pid, tid, tdur = 0 } of this.#events) {
      if (name !== 'ThreadControllerImpl::RunTask') continue;
      const thread = names.get(`${pid} ${tid}`) ?? 'other';
      times.set(thread, (times.get(thread) ?? 0) + tdur / 1000);
    }
    return times;
  }
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/** When what stood in the page at a moment was on the screen: the end of the first shown frame that took it along. */
export function shownAt(frames: readonly Frame[], moment: number): number | undefined {
  return frames.find(({ committed, shown }) => shown && committed !== undefined && committed >= moment)?.ended;
}
