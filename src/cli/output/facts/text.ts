import type { SharedWorkload } from '../../../analysis/workload/shared-load.ts';
import { titleOf } from '../../../model/element.ts';
import type { Language } from '../../../model/figures.ts';
import { printable } from '../printable.ts';
import { FactsPage, type Look } from './page.ts';
import type { PlanFacts, Section } from './request.ts';
import { businessCaseLines } from './sections/business-case.ts';
import { calendarLines } from './sections/calendar.ts';
import { costLines } from './sections/cost.ts';
import { deadlineLines } from './sections/deadlines.ts';
import { expectationLines } from './sections/expectations.ts';
import { peopleLines } from './sections/people.ts';
import { scheduleLines } from './sections/schedule.ts';
import { sharedPeopleLines } from './sections/shared-people.ts';
import { uncertaintyLines } from './sections/uncertainty.ts';
import { reasonLines } from './sections/why.ts';

/** What follows from plans, for people: each plan with its sections, then the people whom they share. */
export function factsText(
  plans: readonly PlanFacts[],
  shared: { readonly load: SharedWorkload; readonly pathOf: ReadonlyMap<unknown, string> } | undefined,
  language: Language,
  look: Look,
): string {
  const lines = plans.flatMap((plan, index) => [
    ...(index > 0 ? [''] : []),
    ...planLines(new FactsPage(plan, language, look)),
  ]);
  if (shared) lines.push('', ...sharedPeopleLines(shared.load, shared.pathOf, language, look));
  return `${lines.join('\n')}\n`;
}

/** What is said in each section; nothing where there is nothing to say. */
const SECTION_LINES: Readonly<Record<Section, (page: FactsPage) => string[]>> = {
  calendar: calendarLines,
  schedule: scheduleLines,
  deadlines: deadlineLines,
  people: peopleLines,
  cost: costLines,
  'business-case': businessCaseLines,
  uncertainty: uncertaintyLines,
  expectations: expectationLines,
};

function planLines(page: FactsPage): string[] {
  const { plan, path, sections, why } = page.source;
  const { bold, dim } = page.colors;
  const when = page.texts.asOf(page.day(plan.asOf));
  const lines = [`${bold(printable(titleOf(plan.element)))}  ${dim(`${printable(path)}, ${when}`)}`];
  for (const section of sections) {
    const content = SECTION_LINES[section](page);
    lines.push('', bold(page.texts.sections[section]));
    lines.push(
      ...(content.length > 0 ? content : [page.texts.nothing]).map((line) => (line === '' ? '' : `  ${line}`)),
    );
  }
  for (const [index, asked] of why.entries()) {
    const isNew = asked.asked !== why[index - 1]?.asked;
    lines.push('', ...(isNew ? [bold(printable(asked.asked))] : []), ...reasonLines(page, asked));
  }
  return lines;
}
