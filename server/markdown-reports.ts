import type { Language } from '../src/model/figures.ts';
import { isMisread } from '../src/model/file.ts';
import { reportFragment } from '../src/report/page/report-fragment.tsx';
import { languageOfReport, reportOf } from '../src/report/report-of.ts';
import { isSection, SECTIONS } from '../src/report/sections.ts';
import { nearest } from '../src/rules/engine/nearest.ts';
import { wordFinding } from '../src/rules/engine/present.ts';
import type { Workspace } from '../src/workspace/workspace.ts';
import { Answers } from './answers.ts';
import type { Checks } from './checks.ts';
import { keyOf } from './files.ts';
import type { MarkdownAnswer, MarkdownParams, MarkdownRequests } from './markdown-protocol.ts';
import { paramsOf } from './request-params.ts';
import { languageFor, type Session } from './session.ts';
import { textsIn } from './texts/texts.ts';

/** Answers what Markdown pages show of plans. */
export function answerMarkdown(session: Session, checks: Checks): void {
  const method = 'aiplan/markdown' satisfies keyof MarkdownRequests;
  const answer = new Answers(session, checks).any(method, (received: unknown) =>
    reportFor(session, paramsOf(method, received)),
  );
  session.connection.onRequest(method, (received: unknown) => answer(received) as unknown);
}

function reportFor(session: Session, { page, plan, sections }: MarkdownParams): MarkdownAnswer {
  const wrong = sections.find((name) => !isSection(name));
  const language = languageFor(session, keyOf(page));
  if (wrong !== undefined) {
    return { kind: 'sentence', sentence: textsIn(language).noSection(wrong, nearest(wrong, SECTIONS)) };
  }
  if ('uri' in plan) {
    const key = keyOf(plan.uri);
    return answered(session.projects.of(key).workspace, key, language, sections, false);
  }
  // The plan is in the project of its page while it is looked at, so that its imports are found.
  const key = `${keyOf(page)}.aiplan`;
  const { workspace } = session.projects.of(keyOf(page));
  workspace.setText(key, plan.text);
  try {
    return answered(workspace, key, language, sections, true);
  } finally {
    workspace.remove(key);
  }
}

function answered(
  workspace: Workspace,
  key: string,
  language: Language,
  sections: readonly string[],
  inPage: boolean,
): MarkdownAnswer {
  const texts = textsIn(language);
  const tree = workspace.tree(key);
  const checked = tree ? workspace.check(key) : undefined;
  if (!tree || !checked) return { kind: 'missing', sentence: texts.noSuchPlan };
  const [first] = checked.plans;
  if (!first) return inPage ? { kind: 'none' } : { kind: 'sentence', sentence: texts.noPlanInFile };
  if (isMisread(tree)) {
    const broken = checked.findings.find(({ rule, severity }) => severity === 'error' && rule.startsWith('syntax/'));
    const why = broken ? wordFinding(broken, language).what : '';
    return { kind: 'sentence', sentence: texts.brokenPlan(why) };
  }
  const report = reportOf(first.plan, first.facts, [...first.findings, ...checked.findings], {
    language: languageOfReport(first.plan, language),
    settings: workspace.settingsOf(key),
  });
  const known = sections.filter(isSection);
  return { kind: 'report', html: reportFragment(report, known.length > 0 ? known : SECTIONS) };
}
