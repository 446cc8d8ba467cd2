/** The rows of the roadmap are one stop for the Tab key; arrows, Home and End move between them. */
export function listenForArrows(): void {
  addEventListener('keydown', (event) => {
    const current = event.target;
    if (!(current instanceof HTMLElement) || current.dataset['roving'] === undefined) return;
    const stops = allStops();
    const next = target(event.key, stops, stops.indexOf(current));
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  addEventListener('focusin', ({ target: focused }) => {
    if (focused instanceof HTMLElement && focused.dataset['roving'] !== undefined) makeStop(focused);
  });
}

/** After a drawing exactly one row is a stop: rows may have come and gone. */
export function restoreStops(): void {
  const stops = allStops();
  const current =
    stops.find((stop) => stop === document.activeElement) ?? stops.find((stop) => stop.tabIndex === 0) ?? stops[0];
  if (current) makeStop(current);
}

function allStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-roving]')];
}

function makeStop(stop: HTMLElement): void {
  for (const other of allStops()) if (other.tabIndex === 0 && other !== stop) other.tabIndex = -1;
  stop.tabIndex = 0;
}

function target(key: string, stops: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1];
  if (key === 'Home') return stops[0];
  return key === 'End' ? stops.at(-1) : undefined;
}
