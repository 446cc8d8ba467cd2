/** What the panel adds to the roadmap: tools above it, and a view that scrolls both ways with its names and its axis in sight. */
export const ROADMAP_STYLE = `
.roadmap-tools {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4em 1.2em;
  margin: 0.6em 0 1em;
}
.roadmap-tools fieldset { display: flex; flex-wrap: wrap; gap: 0.3em; margin: 0; border: 0; padding: 0; }
.roadmap-tools p { flex-basis: 100%; }
.roadmap-tools select, .roadmap-tools input {
  max-width: 18em;
  border: 1px solid var(--vscode-dropdown-border, var(--edge));
  border-radius: 3px;
  padding: 0.25em 0.5em;
  background: var(--vscode-dropdown-background, var(--paper));
  color: var(--vscode-dropdown-foreground, var(--ink));
  font: inherit;
}
.roadmap-tools :disabled { opacity: 0.5; cursor: default; }
.roadmap-tools select:focus-visible, .roadmap-tools input:focus-visible, .aiplan .chart:focus-visible {
  outline: 2px solid var(--vscode-focusBorder, currentColor);
  outline-offset: 1px;
}
.aiplan .chart.live { --row: 3em; --before: 0; --behind: 0; }
.aiplan .chart.live:focus { outline: none; }
.aiplan .chart.live:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); }
.aiplan .chart.long, .aiplan .chart.zoomed {
  max-height: max(20em, calc(100vh - 6em));
  overflow: auto;
  overscroll-behavior-y: auto;
  border: 1px solid var(--edge);
}
.aiplan .chart.zoomed .canvas { width: calc(var(--label) + var(--gap) + var(--track) + var(--side)); min-width: 100%; }
.aiplan .chart.zoomed .axis, .aiplan .chart.zoomed .row { grid-template-columns: var(--label) minmax(var(--track), 1fr); }
.aiplan .chart.zoomed .axis .tick { display: inline; }
.aiplan .chart.zoomed .axis-title, .aiplan .chart.zoomed .rows .label {
  position: sticky;
  left: 0;
  z-index: 1;
  background: var(--paper);
}
.aiplan .chart.zoomed .axis-title { display: flex; align-items: end; align-self: stretch; }
.aiplan .chart.zoomed .rows .label {
  display: flex;
  flex-direction: column;
  align-self: end;
  justify-content: center;
  height: calc(100% - 1px);
}
.aiplan .chart.zoomed .rows > li { display: grid; }
.aiplan .chart.zoomed .rows > li > * { grid-area: 1 / 1; }
.aiplan .chart.zoomed .fold { position: sticky; justify-self: start; }
.aiplan .chart.zoomed .row[aria-current="true"] .label { background: var(--lit); }
.aiplan .chart.long .rows {
  padding-top: calc(var(--before) * var(--row));
  padding-bottom: calc(var(--behind) * var(--row));
}
.aiplan .chart.long .axis-title { padding-left: 0.4em; }
.aiplan .chart.long .rows > li > .row { height: var(--row); padding-block: 0; }
.aiplan .chart.long .rows > li { contain-intrinsic-height: var(--row); }
.aiplan .chart.long .rows .title, .aiplan .chart.long .rows .small { display: block; white-space: nowrap; text-overflow: ellipsis; }
.aiplan .rows > li { position: relative; }
.aiplan .live .track .bar, .aiplan .live .track .point { cursor: grab; }
.aiplan .live .track .ghost {
  y: 1px;
  height: 20px;
  fill: color-mix(in srgb, var(--focus) 25%, transparent);
  stroke: var(--focus);
  stroke-width: 2;
  stroke-dasharray: 4 2;
  pointer-events: none;
}
.aiplan .fold {
  position: absolute;
  z-index: 2;
  top: 0;
  left: -1.05em;
  width: 1.6em;
  height: 100%;
  border: 0;
  padding: 0;
  background: none;
  color: var(--soft);
  cursor: pointer;
}
.aiplan .fold::before { content: "▾"; }
.aiplan .fold[aria-expanded="false"]::before { content: "▸"; }
.aiplan .fold:hover { color: var(--ink); }
.aiplan .live .rows { padding-left: 0; }
.aiplan .live .rows .level-0 .label { padding-left: 1.4em; }
.aiplan .live .rows > li:not(.level-0) .label { padding-left: 2.4em; }
.aiplan .live .fold { left: 0; }
.aiplan .live:not(.zoomed, .long) .rows > li:has(.fold) .label { align-self: start; padding-top: 0.3em; }
.aiplan .live:not(.zoomed, .long) .fold { height: 1.8em; }
.aiplan .pages { display: flex; flex-wrap: wrap; align-items: center; gap: 0.8em; }
@container (max-width: 42em) {
  .aiplan .chart.live { --row: 4.6em; }
  .aiplan .live .fold { height: 2em; }
  .aiplan .live .rows .level-0 .label, .aiplan .live .rows > li:not(.level-0) .label { padding-left: 1.6em; }
  .aiplan .chart.zoomed .rows .label { display: block; height: auto; width: fit-content; max-width: 100cqw; }
  .aiplan .chart.long .rows > li > .row { height: var(--row); }
}
`;
