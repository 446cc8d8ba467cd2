import { titleOf } from '../../src/model/element.ts';
import { pathOf } from '../../src/model/path.ts';
import { reportFile } from '../../src/report/file/report-file.ts';
import { LARGEST_LOGO, type Logo, type LogoFault, readLogo } from '../../src/report/look/logo.ts';
import type { Look } from '../../src/report/look/look.ts';
import { paintsOf } from '../../src/report/look/paints.ts';
import { pixelPictures } from '../../src/report/picture/pixel-picture.ts';
import { svgOf } from '../../src/report/picture/svg.ts';
import type { ReportData } from '../../src/report/report-data.ts';
import { languageOfReport, reportOf } from '../../src/report/report-of.ts';
import { isSection, SECTIONS } from '../../src/report/sections.ts';
import { sectionTitles } from '../../src/report/texts/section-titles.ts';
import type { ExportChoices, ExportedReport, ExportParams } from '../export-protocol.ts';
import { textsIn } from '../texts/texts.ts';
import type { View } from '../view.ts';

/** What of a file can be written. */
export function exportChoices({ checked, language }: View): ExportChoices {
  const titles = sectionTitles(language);
  return {
    plans: checked.plans.map(({ plan }) => ({ id: pathOf(plan, plan.element), title: titleOf(plan.element) })),
    sections: SECTIONS.map((name) => ({ name, title: titles[name] })),
  };
}

/** The report of a plan as the text of a file, in the company's look; null where the file has no such plan. */
export async function exported(
  view: View,
  { plan, form, sections, theme }: ExportParams,
): Promise<ExportedReport | null> {
  const report = reportOfPlan(view, plan);
  if (!report) return null;
  const { look, remark } = await lookOfProject(view);
  const known = [...new Set(sections)].filter(isSection);
  const chosen = known.length > 0 ? known : SECTIONS;
  const logoRemark = remark === null ? [] : [remark];
  if (form === 'png') {
    const { files, remark: pixels } = pixelPictures(report, chosen, view.language, look.logo);
    const paints = paintsOf(theme ?? 'light', look);
    return {
      files: files.map(({ suffix, picture }) => ({ suffix, text: svgOf(picture, paints) })),
      remarks: [...logoRemark, ...(pixels === null ? [] : [pixels])],
    };
  }
  const text = reportFile(report, form, { sections: chosen, look, ...(theme ? { theme } : {}) });
  return { files: [{ suffix: '', text }], remarks: logoRemark };
}

/** @param wanted id of a plan; the first of the file without it */
function reportOfPlan({ checked, key, language, project }: View, wanted: string | undefined): ReportData | null {
  const shown =
    wanted === undefined ? checked.plans[0] : checked.plans.find(({ plan }) => pathOf(plan, plan.element) === wanted);
  if (!shown) return null;
  return reportOf(shown.plan, shown.facts, [...shown.findings, ...checked.findings], {
    language: languageOfReport(shown.plan, language),
    settings: project.workspace.settingsOf(key),
  });
}

interface ProjectLook {
  readonly look: Look;
  readonly remark: string | null;
}

/** A logo that cannot be used is left out, and said so: the report is still wanted. */
async function lookOfProject({ project, session, key, language }: View): Promise<ProjectLook> {
  const { logo: file, ...colours } = project.workspace.settingsOf(key).report;
  if (file === undefined) return { look: colours, remark: null };
  const uri = `${project.root}/${file.split('/').map(encodeURIComponent).join('/')}`;
  const bytes = await session.host.readInside(uri, project.root).catch(() => undefined);
  const logo: Logo | LogoFault | 'missing' = bytes ? readLogo(bytes) : 'missing';
  if (typeof logo !== 'string') return { look: { ...colours, logo }, remark: null };
  return { look: colours, remark: textsIn(language).logo[logo](file, LARGEST_LOGO / 1000) };
}
