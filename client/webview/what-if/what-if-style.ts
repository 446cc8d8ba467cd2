/** The sliders above the picture, and the bar that says that it is not what the file says. */
export const WHAT_IF_STYLE = `
.what-if, .what-if-notice, .what-if-reason {
  max-width: 100em;
  margin: 0 auto;
  padding: 0.4em 1.4em;
  color: var(--vscode-editor-foreground);
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, sans-serif);
  font-variant-numeric: tabular-nums;
}
.what-if *, .what-if-notice * { box-sizing: border-box; }
.what-if summary { width: fit-content; cursor: pointer; }
.what-if summary:focus-visible, .what-if input:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
.what-if h2 { display: inline; margin: 0; font-size: 1.15em; font-weight: 600; }
.what-if p { margin: 0.3em 0; }
.what-if .heard {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.what-if-controls { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr)); gap: 1em 2em; margin: 0.7em 0; }
.what-if-control { display: flex; flex-direction: column; gap: 0.25em; max-width: 34em; }
.what-if-control label { font-weight: 600; }
.what-if-control input[type="range"] { width: 100%; margin: 0.2em 0; accent-color: var(--vscode-contrastActiveBorder, var(--vscode-focusBorder)); cursor: pointer; }
.what-if-entry { display: flex; align-items: center; gap: 0.5em; }
.what-if-entry input {
  width: 9em;
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-input-border, var(--vscode-dropdown-border, currentColor)));
  border-radius: 3px;
  padding: 0.25em 0.5em;
  background: var(--vscode-input-background);
  color: var(--vscode-input-foreground);
  font: inherit;
}
.what-if-entry .page-tab { margin-left: auto; }
.what-if .page-tab:disabled { opacity: 0.4; cursor: default; }
.what-if .page-tab:hover:enabled, .what-if-notice .page-tab:hover { background: var(--vscode-toolbar-hoverBackground); }
.what-if-control p { color: var(--vscode-descriptionForeground); font-size: 0.87em; }
.what-if-control .what-if-refused { color: var(--vscode-errorForeground); }
.what-if-control .what-if-refused:empty { display: none; }
.what-if-effect { width: 100%; max-width: 52em; margin: 0.8em 0; border-collapse: collapse; overflow-wrap: break-word; }
.what-if-effect caption { padding-bottom: 0.2em; font-weight: 600; text-align: start; }
.what-if-effect th, .what-if-effect td {
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, currentColor));
  padding: 0.3em 0.9em 0.3em 0;
  font-weight: 400;
  text-align: start;
  vertical-align: top;
}
.what-if-effect thead th, .what-if-effect tr:not(.changed) td:last-child { color: var(--vscode-descriptionForeground); }
.what-if-effect .changed td:last-child { font-weight: 600; }
.what-if-notice {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4em 0.8em;
  position: sticky;
  top: 0;
  z-index: 4;
  border: 2px solid var(--vscode-editorWarning-foreground, currentColor);
  border-radius: 4px;
  padding: 0.5em 1em;
  width: calc(100% - 2.8em);
  margin: 0.4em auto;
  box-sizing: border-box;
  background: var(--vscode-editorWidget-background);
  color: var(--vscode-editorWidget-foreground, var(--vscode-editor-foreground));
}
.what-if-values { flex: 1 1 20em; }
.what-if-ends { display: flex; flex-wrap: wrap; gap: 0.4em 0.8em; margin-left: auto; }
.what-if-notice .icon, .what-if-reason .icon {
  flex: none;
  width: 1.1em;
  height: 1.1em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.8;
  vertical-align: -0.18em;
}
@media (max-width: 34em) {
  .what-if-values { display: none; }
  .what-if-ends { margin-left: 0; }
  .what-if-notice strong { flex: 1 1 12em; }
}
@media print {
  .what-if, .what-if-notice button { display: none; }
  .what-if-notice { position: static; }
  .what-if-values { display: inline; }
}
`;
