import { CORE_ROLES, type CoreRole, type RoleCoverage } from '../../analysis/coverage.ts';
import type { PersonLoad } from '../../analysis/workload.ts';
import { titleOf } from '../../model/element.ts';
import { showDay, showList, showPercent } from '../../model/figures.ts';
import { pathOf } from '../../model/path.ts';
import { dayOf, type Person } from '../../model/plan.ts';
import { labelOf } from '../../model/values.ts';
import type { ReportSource } from '../options.ts';
import type { Coverage, PersonLoadData, TeamData, TeamPerson, TeamRole } from '../report-data.ts';
import { shortened } from './left-out.ts';
import { showDays } from './spans.ts';
import { loadChart } from './workload.ts';

const SAMPLE = `team {
  person anna "Anna" {
    roles: business-lead
    allocation: 20%
  }
}`;

const FULL_TIME = 100;

/** Who covers which role, and with how much of full time. */
export function teamData(source: ReportSource): TeamData {
  const { plan, facts, texts } = source;
  const id = plan.team ? pathOf(plan, plan.team) : null;
  const { people } = facts.workload;
  if (people.length === 0) {
    const empty = { what: texts.team.empty, code: SAMPLE };
    return {
      id,
      summary: '',
      leftOut: [],
      empty,
      roles: [],
      people: [],
      loadScale: FULL_TIME,
      overTime: null,
    };
  }
  const named = [...facts.coverage.roles.values()].filter(({ core, covers }) => core || covers.length > 0);
  const columns = shortened('roles', named, source, ({ core }) => (core ? 0 : 1));
  const roles = columns.shown.map((role) => roleOf(role, source));
  const listed = shortened('people', people, source, ({ over, planned }) =>
    over.length > 0 || (planned?.share.likely ?? 0) > FULL_TIME ? 0 : 1,
  );
  const persons = listed.shown.map((load) => personOf(load, roles, source));
  const load = loadChart(listed.shown, persons, source);
  const highest = Math.max(FULL_TIME, ...persons.flatMap(({ load }) => [load.planned ?? 0, load.peak ?? 0]));
  return {
    id,
    summary: summaryOf(source),
    leftOut: [...columns.leftOut, ...listed.leftOut, ...(load?.leftOut ?? [])],
    empty: null,
    roles,
    people: persons,
    loadScale: highest,
    overTime: load?.chart ?? null,
  };
}

function summaryOf({ facts, texts, language }: ReportSource): string {
  const { coverage, workload } = facts;
  const vacancies = workload.people.filter(({ person }) => person.kind === 'vacancy').length;
  const name = (roles: readonly CoreRole[]): string =>
    showList(
      roles.map((role) => labelOf(language, 'person', 'roles', role) ?? role),
      language,
    );
  const open = coverage.uncovered.length + coverage.vacant.length;
  return [
    texts.team.summary(CORE_ROLES.length - open, CORE_ROLES.length, workload.people.length - vacancies, vacancies),
    ...(coverage.uncovered.length > 0 ? [texts.team.gaps(name(coverage.uncovered))] : []),
    ...(coverage.vacant.length > 0 ? [texts.team.onlyVacant(name(coverage.vacant))] : []),
  ].join(' ');
}

function nameOfRole(coverage: RoleCoverage, { language }: ReportSource): string {
  const { role, declared } = coverage;
  return labelOf(language, 'person', 'roles', role) ?? (declared ? titleOf(declared) : role);
}

function roleOf(role: RoleCoverage, source: ReportSource): TeamRole {
  const { texts, facts } = source;
  const lead =
    role.role === 'data-scientist' && role.covers.length === 0 ? facts.coverage.roles.get('technical-lead') : undefined;
  const covers = lead && lead.covers.length > 0 ? lead.covers : role.covers;
  const coverage: Coverage = covers.some(({ by }) => by === 'employee')
    ? 'covered'
    : covers.some(({ by }) => by === 'external')
      ? 'external'
      : covers.length > 0
        ? 'vacancy'
        : 'gap';
  return {
    role: role.role,
    name: nameOfRole(role, source),
    core: role.core,
    coverage,
    word: texts.team.coverage[coverage],
    note: lead && lead.covers.length > 0 ? texts.team.by(nameOfRole(lead, source)) : null,
  };
}

function personOf(load: PersonLoad, roles: readonly TeamRole[], source: ReportSource): TeamPerson {
  const { plan, facts, texts } = source;
  const { person } = load;
  const held = facts.coverage.members.get(person)?.roles.map(({ role }) => role) ?? [];
  const form = formOf(person);
  const words = {
    covered: texts.team.coverage.covered,
    external: texts.team.coverage.external,
    vacancy: texts.team.coverage.vacancy,
  };
  return {
    id: pathOf(plan, person),
    name: titleOf(person),
    form,
    note: noteOf(person, form, source),
    cells: roles.map(({ role }) => (held.includes(role) ? words[form] : null)),
    load: loadOf(load, source),
  };
}

function formOf(person: Person): TeamPerson['form'] {
  if (person.kind === 'vacancy') return 'vacancy';
  return person.facts.external ? 'external' : 'covered';
}

/** "external: DataWorks, 2 Mar – 28 Aug 2026" */
function noteOf(person: Person, form: TeamPerson['form'], { plan, texts, language }: ReportSource): string | null {
  const { external, from, until } = person.facts;
  const first = from && dayOf(from.value, plan.start);
  const last = until && dayOf(until.value, plan.start);
  const period =
    first !== undefined && last !== undefined && first <= last
      ? showDays(first, last, 'plan-start', language, texts)
      : first !== undefined
        ? texts.team.since(showDay(first, language))
        : last !== undefined
          ? texts.team.until(showDay(last, language))
          : undefined;
  const parts = [
    ...(form === 'covered' ? [] : [texts.team.coverage[form]]),
    ...(external ? [external.value] : []),
    ...(period ? [period] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}

function loadOf({ planned, peak }: PersonLoad, { facts, language, texts }: ReportSource): PersonLoadData {
  const share = planned?.share.likely;
  const busier = peak?.by === 'assignments' && peak.share > (share ?? 0) ? peak : undefined;
  const said = planned ? showShare(planned.share, language) : texts.team.noLoad;
  const when =
    busier?.period && showDays(busier.period.from, busier.period.until - 1, facts.schedule.basis, language, texts);
  const highest = Math.max(planned?.share.high ?? 0, busier?.share ?? 0);
  return {
    text: busier ? `${said}; ${texts.team.peak(showPercent(busier.share, language), when ?? '')}` : said,
    planned: share ?? null,
    peak: busier?.share ?? null,
    over: highest > FULL_TIME ? texts.team.over : null,
  };
}

function showShare(
  { low, likely, high }: { low: number; likely: number; high: number },
  language: ReportSource['language'],
): string {
  return low === high
    ? showPercent(likely, language)
    : `${showPercent(low, language)} – ${showPercent(high, language)}`;
}
