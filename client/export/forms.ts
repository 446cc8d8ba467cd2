import { l10n, type QuickPickItem } from 'vscode';
import type { TextForm } from '../../server/export-protocol.ts';

/** A form that a report can be written in. The server makes those of text; the picture is drawn from the SVG, the PDF is made in a terminal. */
export interface FormPick extends QuickPickItem {
  readonly form: TextForm | 'png' | 'pdf';
}

/** The forms with what each is good for, in the order in which people ask for them. */
export function formPicks(): FormPick[] {
  return [
    {
      form: 'html',
      label: 'HTML',
      description: '.html',
      detail: l10n.t('One page for any browser, which also prints well'),
    },
    {
      form: 'md',
      label: 'Markdown',
      description: '.md',
      detail: l10n.t('Text with tables, for a repository or a wiki'),
    },
    { form: 'svg', label: 'SVG', description: '.svg', detail: l10n.t('A picture that stays sharp at any size') },
    { form: 'png', label: 'PNG', description: '.png', detail: l10n.t('A picture for slides and messages') },
    {
      form: 'pdf',
      label: 'PDF',
      description: '.pdf',
      detail: l10n.t('Made by the command line: this copies the command for a terminal'),
    },
  ];
}
