import { labelOf } from '../../model/values.ts';
import type { EmptySection, ReportData } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { plain } from './escape.ts';
import { markdownTable } from './table.ts';

/** A section's heading with its summary, or what to write where nothing is written yet. */
function headed(title: string, summary: string, empty: EmptySection | null, parts: () => readonly string[]): string[] {
  if (empty) return [`## ${plain(title)}`, plain(empty.what)];
  return [`## ${plain(title)}`, ...(summary === '' ? [] : [plain(summary)]), ...parts()];
}

function heading(title: string): string {
  return `### ${plain(title)}`;
}

/** What is known, and in how far. */
function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('; ');
}

export function verdictMarkdown({ verdict, language }: ReportData): string[] {
  const rows = verdict.map(({ label, value, note }) => [label, joined(value, note)]);
  const { sections } = textsOf(language);
  return [`## ${sections.verdict}`, markdownTable(['', ''], rows)];
}

export function teamMarkdown({ team, language }: ReportData): string[] {
  const texts = textsOf(language).team;
  return headed(textsOf(language).sections.team, team.summary, team.empty, () => [
    markdownTable(
      [labelOf(language, 'role'), texts.coverageRow],
      team.roles.map(({ name, word, note }) => [name, joined(word, note)]),
    ),
    markdownTable(
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
  ]);
}

export function useCasesMarkdown({ useCases, language }: ReportData): string[] {
  const texts = textsOf(language).useCases;
  return headed(texts.title, useCases.summary, useCases.empty, () =>
    useCases.cases.flatMap((card) => [
      heading(`${card.title} (${joined(card.statusWord, card.quickWin)})`),
      plain(card.problem.value),
      markdownTable(
        ['', ''],
        [
          ...[...card.places, ...card.scores].map(({ label, value }) => [label, value]),
          ...card.criteria.map(({ name, evidence, advised, word }) => [name, `${word}: ${evidence} (${advised})`]),
          [card.legal.risk.label, joined(card.legal.risk.value, card.legal.reason)],
          [card.legal.performs.label, card.legal.performs.value],
        ],
      ),
    ]),
  );
}

export function budgetMarkdown({ budget, language }: ReportData): string[] {
  const texts = textsOf(language);
  const { cost } = budget;
  return headed(texts.sections.budget, budget.summary, budget.empty, () => [
    markdownTable(
      ['', ''],
      [
        ...budget.figures.map(({ label, value, note }) => [label, joined(value, note)]),
        ...budget.parts.map(({ name, text, usualText, deviation }) => [name, joined(text, usualText, deviation)]),
      ],
    ),
    ...(budget.partsSum ? [plain(budget.partsSum.text)] : []),
    ...(budget.stages.length > 0
      ? [
          heading(texts.budget.stages),
          markdownTable(
            ['', '', ''],
            budget.stages.map(({ name, months, amount }) => [name, months, amount]),
          ),
        ]
      : []),
    ...(budget.stagesSum ? [plain(budget.stagesSum.text)] : []),
    ...(cost
      ? [
          heading(texts.cost.title),
          markdownTable(
            [texts.cost.what, texts.cost.declared, texts.cost.computed, texts.cost.difference],
            cost.rows.map(({ name, declared, computed, difference }) => [name, declared, computed, difference]),
          ),
          ...(cost.remark === null ? [] : [plain(cost.remark)]),
        ]
      : []),
  ]);
}

export function businessCaseMarkdown({ businessCase, language }: ReportData): string[] {
  const texts = textsOf(language).businessCase;
  const { figures, claims, cash, tornado, benefits, remark } = businessCase;
  return headed(texts.title, businessCase.summary, businessCase.empty, () => [
    markdownTable(
      ['', ''],
      figures.map(({ label, value, chances }) => [label, joined(value, chances)]),
    ),
    ...(claims.length > 0
      ? [
          heading(texts.claims),
          markdownTable(
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
          heading(texts.cash),
          markdownTable(
            [texts.when, texts.likely, 'P10', 'P90'],
            cash.rows.map(({ when, likely, low, high }) => [when, likely, low ?? '', high ?? '']),
          ),
        ]
      : []),
    ...(tornado
      ? [
          heading(tornado.title),
          markdownTable(
            ['', ''],
            tornado.bars.map(({ name, text }) => [name, text]),
          ),
        ]
      : []),
    ...(benefits.length > 0
      ? [
          heading(texts.benefits),
          markdownTable(
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
    ...(remark === null ? [] : [plain(remark)]),
  ]);
}

export function kpisMarkdown({ kpis, language }: ReportData): string[] {
  const texts = textsOf(language).kpis;
  const { columns } = texts;
  return headed(texts.title, kpis.summary, kpis.empty, () => [
    ...kpis.groups.flatMap((group) => [
      heading(group.title),
      markdownTable(
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
    ...(kpis.remark === null ? [] : [plain(kpis.remark)]),
  ]);
}

export function findingsMarkdown({ findings, language }: ReportData): string[] {
  const { sections } = textsOf(language);
  return [
    `## ${sections.findings}`,
    plain(findings.summary),
    ...findings.groups.flatMap(({ title, findings: found }) => [
      heading(title),
      found
        .map(({ what, why, help, rule }) => `- ${plain(what)} (${plain(rule)})${sentence(why)}${sentence(help)}`)
        .join('\n'),
    ]),
    ...(findings.accepted.length > 0
      ? [
          `## ${sections.accepted}`,
          findings.accepted
            .map(
              ({ what, rule, reason, until }) => `- ${plain(what)} (${plain(rule)}): ${plain(joined(reason, until))}`,
            )
            .join('\n'),
        ]
      : []),
  ];
}

function sentence(text: string | null): string {
  return text === null ? '' : ` ${plain(text)}`;
}
