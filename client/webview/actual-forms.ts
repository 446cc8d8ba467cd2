import type { PlanChange } from '../../server/preview-protocol.ts';

/** Takes what is entered for a KPI: a figure and the day on which it was so. */
export function listenForActuals(edit: (change: PlanChange) => void): void {
  addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const id = form.dataset['kpi'];
    const entered = new FormData(form);
    const value = Number(entered.get('value'));
    const on = entered.get('on');
    if (id === undefined || entered.get('value') === '' || !Number.isFinite(value) || typeof on !== 'string') return;
    edit({ kind: 'actual', id, value, on });
    const details = form.closest('details');
    if (details) {
      details.open = false;
      details.querySelector('summary')?.focus();
    }
    form.reset();
  });
}
