import { STYLE, STYLE_HASH } from '../generated/style.ts';
import { dataAddress } from '../look/logo.ts';
import type { Look } from '../look/look.ts';
import { lookStyle } from '../look/look-style.ts';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { ReportView } from '../view/report-view.tsx';
import { markupOf } from './markup.ts';

interface PageOptions {
  /** What the reader's system prefers, unless one is named. */
  readonly theme?: 'light' | 'dark';
  /** Which sections the page shows, in this order; all of them without it. */
  readonly sections?: readonly SectionName[];
  readonly look?: Look;
}

/**
 * The picture of a plan as one HTML file that needs nothing else: no script, no request, styles inside. The plan's words are text
 * by construction, since nothing here writes markup by hand; the policy in the page bars everything but its own style sheets, and a logo that it holds.
 */
export function renderReportPage(report: ReportData, { theme, sections, look = {} }: PageOptions = {}): string {
  const own = lookStyle(look);
  const logo = look.logo ? dataAddress(look.logo) : undefined;
  const styles = [STYLE_HASH, ...(own ? [own.hash] : [])].map((hash) => `'${hash}'`).join(' ');
  const policy = `default-src 'none'; style-src ${styles};${logo ? ' img-src data:;' : ''} base-uri 'none'; form-action 'none'`;
  const page = (
    <html lang={report.language} class={theme ?? 'any'}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="aiplan" />
        <title>{report.title}</title>
        {/* The style sheet is ours and holds no plan text. */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
        {own ? <style dangerouslySetInnerHTML={{ __html: own.style }} /> : null}
      </head>
      <body>
        <ReportView report={report} clickable={false} {...(sections ? { sections } : {})} {...(logo ? { logo } : {})} />
      </body>
    </html>
  );
  return `<!doctype html>\n${markupOf(page)}\n`;
}
