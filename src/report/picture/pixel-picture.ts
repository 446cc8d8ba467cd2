import type { Language } from '../../model/figures.ts';
import { allSteps, withFewerSteps } from '../layout/fewer-steps.ts';
import type { Logo } from '../look/logo.ts';
import type { ReportData } from '../report-data.ts';
import type { SectionName } from '../sections.ts';
import { pixelRemark } from '../texts/pixel-remark.ts';
import { cutPicture } from './cut-picture.ts';
import { MOST_PIXELS, pixelScale } from './pixel-scale.ts';
import { sectionPicture } from './section-picture.ts';
import type { Picture } from './shapes.ts';

/** Steps of a long roadmap, fewer and fewer until the picture is small enough. */
const STEPS = [Number.POSITIVE_INFINITY, 400, 200, 100, 50];

export interface PixelPictures {
  readonly files: readonly {
    /** What a file's name has before its ending: nothing for the first, `-2` for the second. */
    readonly suffix: string;
    readonly picture: Picture;
  }[];
  /** One sentence on what was done to a report that is too long for a picture as usual. */
  readonly remark: string | null;
}

/**
 * Sections of a report as pictures that can be images of pixels: one, as long as fewer pixels for a unit, one at least, and fewer steps of a long
 * roadmap make it small enough; else several, with as many steps as a roadmap by itself would have.
 *
 * @param language of the remark
 */
export function pixelPictures(
  report: ReportData,
  sections: readonly SectionName[],
  language: Language,
  logo?: Logo,
): PixelPictures {
  const { shown, pictures } = fitting(report, sections, logo) ?? inParts(report, sections, logo);
  const steps =
    sections.includes('roadmap') && shown !== report
      ? { drawn: shown.roadmap.rows.length, all: allSteps(report) }
      : null;
  const isSharp = pictures.every(({ height }) => pixelScale(height) === pixelScale(1));
  return {
    files: pictures.map((picture, index) => ({ suffix: index === 0 ? '' : `-${index + 1}`, picture })),
    remark: pixelRemark({ pictures: pictures.length, steps, isSharp }, language),
  };
}

interface Drawn {
  /** The report, with as many steps as are drawn. */
  readonly shown: ReportData;
  readonly pictures: readonly Picture[];
}

function inParts(report: ReportData, sections: readonly SectionName[], logo?: Logo): Drawn {
  const shown = fitting(report, ['roadmap'], logo)?.shown ?? withFewerSteps(report, STEPS.at(-1) ?? 0);
  return { shown, pictures: cutPicture(sectionPicture(shown, sections, logo), MOST_PIXELS) };
}

/** One picture with as many steps as it can have; undefined where the fewest are too many. */
function fitting(report: ReportData, sections: readonly SectionName[], logo?: Logo): Drawn | undefined {
  // Without a roadmap there are no steps to leave out.
  const numbers = sections.includes('roadmap') ? STEPS : STEPS.slice(0, 1);
  for (const most of numbers) {
    const shown = withFewerSteps(report, most);
    const picture = sectionPicture(shown, sections, logo);
    if (picture.height <= MOST_PIXELS) return { shown, pictures: [picture] };
  }
  return undefined;
}
