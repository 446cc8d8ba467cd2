import type { Diagnostic, Uri } from 'vscode';

type Show = (uri: Uri, findings: Diagnostic[]) => void;

/** No findings have come for so long when somebody has stopped to type. Milliseconds. */
const REST_MS = 200;

/** So long is the oldest word on a file that is being typed in. Milliseconds. */
const LONGEST_MS = 1_000;

interface Pace {
  /** When findings came last, and when some were shown. */
  came: number;
  shown: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Shows findings at once, but not with every letter of somebody who types on: the editor draws tabs, outlines, rulers and lines anew with each
 * set of findings, which holds up the letters and the picture. VS Code moves the marks that it shows along with the text meanwhile.
 *
 * @param now the time in milliseconds
 */
export function pacedFindings(now: () => number): (uri: Uri, findings: Diagnostic[], show: Show) => void {
  const paces = new Map<string, Pace>();
  return (uri, findings, show) => {
    const key = uri.toString();
    const pace = paces.get(key) ?? {
      came: Number.NEGATIVE_INFINITY,
      shown: Number.NEGATIVE_INFINITY,
      timer: undefined,
    };
    paces.set(key, pace);
    clearTimeout(pace.timer);
    const typesOn = now() - pace.came < REST_MS;
    pace.came = now();
    const wait = typesOn ? Math.min(REST_MS, pace.shown + LONGEST_MS - now()) : 0;
    const shows = (): void => {
      pace.shown = now();
      show(uri, findings);
    };
    if (wait <= 0) shows();
    else pace.timer = setTimeout(shows, wait);
  };
}
