import { STYLE } from '../../src/report/generated/style.ts';
import { TOOLS_STYLE } from './choices/tools-style.ts';
import { ROADMAP_STYLE } from './roadmap/roadmap-style.ts';
import { WHAT_IF_STYLE } from './what-if/what-if-style.ts';

/** What the panel shows around the picture. */
const PAGE_STYLE = `
.page-note {
  max-width: 46em;
  margin: 2.5em auto;
  padding: 0 1.4em;
  color: var(--vscode-editor-foreground);
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, sans-serif);
}
.page-note h1 { font-size: 1.4em; font-weight: 600; }
.page-note pre {
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, currentColor));
  border-radius: 4px;
  padding: 0.7em 0.9em;
  background: var(--vscode-editorWidget-background);
  font-family: var(--vscode-editor-font-family, monospace);
  white-space: pre-wrap;
}
.page-note code, .page-bar code { background: none; color: inherit; font-family: inherit; }
.page-button {
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent));
  border-radius: 3px;
  padding: 0.35em 0.9em;
  background: var(--vscode-button-background);
  color: var(--vscode-button-foreground);
  font: inherit;
  cursor: pointer;
}
.page-button:hover { background: var(--vscode-button-hoverBackground); }
.page-button:focus-visible, .page-tab:focus-visible { outline: 2px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
.page-bar {
  position: sticky;
  top: 0;
  z-index: 5;
  border-bottom: 2px solid var(--vscode-editorWarning-foreground, currentColor);
  padding: 0.8em 1.4em;
  background: var(--vscode-editorWidget-background);
  color: var(--vscode-editorWidget-foreground, var(--vscode-editor-foreground));
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, sans-serif);
}
.page-bar p { margin: 0.2em 0 0.5em; }
.page-bar strong { display: block; }
.page-said {
  position: fixed;
  z-index: 6;
  right: 1.4em;
  bottom: 1.4em;
  left: 1.4em;
  width: fit-content;
  max-width: 46em;
  margin-left: auto;
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, currentColor));
  border-radius: 4px;
  padding: 0.6em 1em;
  background: var(--vscode-editorWidget-background);
  color: var(--vscode-editorWidget-foreground, var(--vscode-editor-foreground));
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, sans-serif);
}
.page-said .icon { width: 1.1em; height: 1.1em; margin-right: 0.5em; fill: none; stroke: currentColor; stroke-width: 1.8; vertical-align: -0.18em; }
.page-tabs {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4em;
  padding: 0.8em 1.4em 0;
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, sans-serif);
}
.page-tab {
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent));
  border-radius: 3px;
  padding: 0.25em 0.8em;
  background: none;
  color: var(--vscode-editor-foreground);
  font: inherit;
  cursor: pointer;
}
.page-tab[aria-pressed="true"] { font-weight: 600; text-decoration: underline; text-underline-offset: 0.3em; }
/* Until the script runs, what is written can be clicked but not dragged. */
#page[data-serial] .aiplan .track :is(.bar, .point), #page[data-serial] .aiplan .dots [role="button"] { cursor: pointer; }
.aiplan [data-id], .aiplan [data-place] { scroll-margin: 6em 0 3em; }
${TOOLS_STYLE}${WHAT_IF_STYLE}${ROADMAP_STYLE}`;

/** The look of the page in the panel. */
export const WHOLE_STYLE = STYLE + PAGE_STYLE;
