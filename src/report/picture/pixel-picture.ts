import { withFewerSteps } from '../layout/fewer-steps.ts';
import type { Logo } from '../look/logo.ts';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { sectionPicture } from './section-picture.ts';
import type { Picture } from './shapes.ts';

/** The longest side of an image in pixels; above it drawing libraries give up. A unit of a picture is a pixel at least, so that it can be read. */
export const MOST_PIXELS = 16_000;

/** Steps of a long roadmap, fewer and fewer until the picture is small enough. */
const STEPS = [400, 200, 100, 50];

/** Sections of a report as a picture that can be an image of pixels: a long roadmap has fewer steps there than in forms without such a limit. */
export function pixelPicture(report: ReportData, sections: readonly SectionName[], logo?: Logo): Picture {
  let picture = sectionPicture(report, sections, logo);
  for (const most of STEPS) {
    if (picture.height <= MOST_PIXELS) break;
    picture = sectionPicture(withFewerSteps(report, most), sections, logo);
  }
  return picture;
}
