/** The tools above the picture. */
export const TOOLS_STYLE = `
.page-tools {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  max-width: 100em;
  margin: 0 auto;
  gap: 0.4em;
  padding: 0.6em 1.4em 0;
  font: var(--vscode-font-size, 13px) / 1.45 var(--vscode-font-family, sans-serif);
  color: var(--vscode-editor-foreground);
}
.page-tools .page-tab { list-style: none; }
.page-tools .page-tab:hover { background: var(--vscode-toolbar-hoverBackground); }
.page-tools .page-tab:disabled { opacity: 0.4; cursor: default; }
.page-tools .page-tab::-webkit-details-marker { display: none; }
.page-zoom { display: flex; }
.page-sections { position: relative; }
.page-sections ul {
  position: absolute;
  z-index: 7;
  right: 0;
  width: max-content;
  max-width: 80vw;
  margin: 0.2em 0 0;
  border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, currentColor));
  border-radius: 4px;
  padding: 0.5em 0.8em;
  background: var(--vscode-editorWidget-background);
  color: var(--vscode-editorWidget-foreground, var(--vscode-editor-foreground));
  list-style: none;
}
.page-sections li { display: flex; align-items: center; gap: 0.3em; padding: 0.1em 0; }
.page-sections label { display: flex; flex: 1; align-items: center; gap: 0.5em; margin-right: 1em; }
@media print { .page-tools { display: none; } }
`;
