import type { Language } from '../../model/figures.ts';
import { labelOf } from '../../model/values.ts';
import type { BudgetData, EmptySection, ReportData, TeamData } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { type Block, chart, heading, list, table, text } from './blocks.ts';

interface SectionHead {
  readonly summary: string;
  readonly empty: EmptySection | null;
  readonly leftOut: readonly string[];
}

/** A section's heading with its summary, or what to write where nothing is written yet. */
export function headed(
  title: string,
  { summary, empty, leftOut }: SectionHead,
  parts: () => readonly Block[],
): Block[] {
  if (empty) return [heading(2, title), text(empty.what)];
  return [heading(2, title), ...(summary === '' ? [] : [text(summary)]), ...leftOut.map(text), ...parts()];
}

/** What is known, and in how far. */
export function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('; ');
}

export function verdictBlocks({ verdict, language }: ReportData): Block[] {
  const rows = verdict.map(({ label, value, note }) => [label, joined(value, note)]);
  const { sections } = textsOf(language);
  return [heading(2, sections.verdict), table(['', ''], rows)];
}

export function teamBlocks({ team, language }: ReportData): Block[] {
  const texts = textsOf(language).team;
  return headed(textsOf(language).sections.team, team, () => [
    table(
      [labelOf(language, 'role'), texts.coverageRow],
      team.roles.map(({ name, word, note }) => [name, joined(word, note)]),
    ),
    chart('load'),
    table(
      [texts.person, labelOf(language, 'role'), texts.load],
      team.people.map(({ name, note, cells, load }) => [
        joined(name, note),
        team.roles
          .filter((_, index) => cells[index] !== null)
          .map((role) => role.name)
          .join(', '),
        joined(load.text, load.over),
      ]),
    ),
    ...loadBlocks(team, language),
  ]);
}

function loadBlocks({ overTime }: TeamData, language: Language): Block[] {
  const texts = textsOf(language);
  const rows = overTime?.people.flatMap(({ name, periods }) =>
    periods.map(({ period, share, tasks, over }) => [
      name,
      period,
      over ? `${share} (${texts.workload.legend.over})` : share,
      tasks,
    ]),
  );
  if (!rows) return [];
  return [
    heading(3, texts.workload.title),
    chart('workload'),
    table([texts.team.person, texts.workload.period, texts.workload.share, texts.workload.tasks], rows),
  ];
}

export function useCasesBlocks({ useCases, language }: ReportData): Block[] {
  const texts = textsOf(language).useCases;
  return headed(texts.title, useCases, () =>
    useCases.cases.flatMap((card) => [
      heading(3, `${card.title} (${joined(card.statusWord, card.quickWin)})`),
      text(card.problem.stated ? card.problem.value : `${card.problem.label}: ${card.problem.value}`),
      table(
        ['', ''],
        [
          ...[...card.places, ...card.scores].map(({ label, value }) => [label, value]),
          ...card.criteria.map(({ name, evidence, advised, word }) => [
            name,
            evidence === word ? `${word} (${advised})` : `${word}: ${evidence} (${advised})`,
          ]),
          [card.legal.risk.label, joined(card.legal.risk.value, card.legal.reason)],
          [card.legal.performs.label, card.legal.performs.value],
        ],
      ),
    ]),
  );
}

export function budgetBlocks({ budget, language }: ReportData): Block[] {
  const texts = textsOf(language);
  const { cost } = budget;
  return headed(texts.sections.budget, budget, () => [
    chart('budget'),
    table(
      ['', ''],
      [
        ...budget.figures.map(({ label, value, note }) => [label, joined(value, note)]),
        ...budget.parts.map(({ name, text, usualText, deviation }) => [name, joined(text, usualText, deviation)]),
      ],
    ),
    ...(budget.partsSum ? [text(budget.partsSum.text)] : []),
    ...(budget.stages.length > 0
      ? [
          heading(3, texts.budget.stages),
          table(
            ['', '', ''],
            budget.stages.map(({ name, months, amount }) => [name, months, amount]),
          ),
        ]
      : []),
    ...(budget.stagesSum ? [text(budget.stagesSum.text)] : []),
    ...spendingBlocks(budget, language),
    ...(cost
      ? [
          heading(3, texts.cost.title),
          table(
            [texts.cost.what, texts.cost.declared, texts.cost.computed, texts.cost.difference],
            cost.rows.map(({ name, declared, computed, difference }) => [name, declared, computed, difference]),
          ),
          ...(cost.remark === null ? [] : [text(cost.remark)]),
        ]
      : []),
  ]);
}

function spendingBlocks({ spending }: BudgetData, language: Language): Block[] {
  if (!spending) return [];
  const { title, columns } = textsOf(language).spending;
  const names = ['when', 'stage', 'computed', 'stageSum', 'computedSum'] as const;
  return [
    heading(3, title),
    chart('spending'),
    table(
      names.map((name) => columns[name]),
      spending.rows.map((row) => names.map((name) => row[name])),
    ),
    ...(spending.remark === null ? [] : [text(spending.remark)]),
  ];
}

export function businessCaseBlocks({ businessCase, language }: ReportData): Block[] {
  const texts = textsOf(language).businessCase;
  const { figures, claims, cash, tornado, benefits, remark } = businessCase;
  return headed(texts.title, businessCase, () => [
    table(
      ['', ''],
      figures.map(({ label, value, chances }) => [label, joined(value, chances)]),
    ),
    ...(claims.length > 0
      ? [
          heading(3, texts.claims),
          table(
            ['', texts.claimed, texts.computed, texts.difference, ''],
            claims.map(({ label, claimed, computed, difference, word, chance }) => [
              label,
              claimed,
              computed,
              difference ?? '',
              joined(word, chance),
            ]),
          ),
        ]
      : []),
    ...(cash
      ? [
          heading(3, texts.cash),
          chart('cash'),
          table(
            [texts.when, texts.likely, ...(cash.band ? ['P10', 'P90'] : [])],
            cash.rows.map(({ when, likely, low, high }) => [
              when,
              likely,
              ...(cash.band ? [low ?? '', high ?? ''] : []),
            ]),
          ),
        ]
      : []),
    ...(tornado
      ? [
          heading(3, tornado.title),
          chart('tornado'),
          table(
            ['', ''],
            tornado.bars.map(({ name, text }) => [name, text]),
          ),
        ]
      : []),
    ...(benefits.length > 0
      ? [
          heading(3, texts.benefits),
          table(
            [texts.columns.benefit, texts.columns.value, texts.columns.starts, texts.columns.owner, texts.columns.kpi],
            benefits.map(({ title, value, starts, owner, kpi }) => [
              title,
              value,
              starts ?? '',
              owner ?? texts.nobody,
              kpi ?? '',
            ]),
          ),
        ]
      : []),
    ...(remark === null ? [] : [text(remark)]),
  ]);
}

export function kpisBlocks({ kpis, language }: ReportData): Block[] {
  const texts = textsOf(language).kpis;
  const { columns } = texts;
  return headed(texts.title, kpis, () => [
    ...kpis.groups.flatMap((group) => [
      heading(3, group.title),
      table(
        [columns.kpi, columns.baseline, columns.actual, columns.target, columns.status, columns.review],
        group.kpis.map(({ title, guardrail, baseline, actual, target, word, note, review }) => [
          joined(title, guardrail),
          joined(baseline.value, baseline.note),
          joined(actual.value, actual.note),
          joined(target.value, target.note),
          joined(word, note),
          joined(review.value, review.note),
        ]),
      ),
    ]),
    ...(kpis.remark === null ? [] : [text(kpis.remark)]),
  ]);
}

export function findingsBlocks({ findings, language }: ReportData): Block[] {
  const { sections } = textsOf(language);
  return [
    heading(2, sections.findings),
    text(findings.summary),
    ...findings.leftOut.map(text),
    ...findings.groups.flatMap(({ title, findings: found, more }) => [
      heading(3, title),
      list(found.map(({ what, why, help, rule }) => [`${what} (${rule}).`, why, help].filter(Boolean).join(' '))),
      ...(more === null ? [] : [text(more)]),
    ]),
    ...(findings.accepted.length > 0
      ? [
          heading(3, sections.accepted),
          list(findings.accepted.map(({ what, rule, reason, until }) => `${what} (${rule}): ${joined(reason, until)}`)),
        ]
      : []),
  ];
}

export function roadmapBlocks({ roadmap, language }: ReportData): Block[] {
  const texts = textsOf(language);
  const { columns } = texts.roadmap;
  const names = ['what', 'kind', 'start', 'finish', 'length', 'finishRange', 'after', 'state'] as const;
  // Only where the plan is compared with an earlier one.
  const isCompared = roadmap.rows.some(({ cells }) => cells.earlier !== null);
  const rows = roadmap.rows.map(({ level, title, cells, state }) => [
    `${level === 0 ? '' : '– '}${title}`,
    cells.kind,
    cells.start,
    cells.finish,
    cells.length ?? '',
    cells.finishRange ?? '',
    cells.after ?? '',
    state ?? '',
    ...(isCompared ? [cells.earlier ?? ''] : []),
  ]);
  return headed(texts.sections.roadmap, roadmap, () => [
    ...roadmap.compared.map(text),
    ...(rows.length > 0
      ? [
          chart('roadmap'),
          table([...names.map((name) => columns[name]), ...(isCompared ? [texts.comparison.column] : [])], rows),
        ]
      : []),
    ...(roadmap.undated.length > 0 ? [list(roadmap.undated.map(({ title, reason }) => `${title}: ${reason}`))] : []),
  ]);
}
