import type { ModelElement } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { SourceRange } from '../../model/values.ts';
import type { UseCase } from './selection.ts';

/** Kinds of data that hold many variables at once. A table holds the columns that it shows. */
const COMPLEX: Readonly<Record<string, Worded>> = {
  text: { en: 'free text', nl: 'vrije tekst', de: 'Freitext' },
  image: { en: 'images', nl: 'beelden', de: 'Bildern' },
  sensor: { en: 'sensor data', nl: 'sensordata', de: 'Sensordaten' },
  audio: { en: 'sound recordings', nl: 'geluidsopnamen', de: 'Tonaufnahmen' },
  video: { en: 'videos', nl: 'video', de: 'Videos' },
};

interface ComplexSource {
  /** The source's name in the use case. */
  readonly at: SourceRange;
  readonly data: ModelElement<'data'>;
  readonly formats: readonly string[];
}

/** The sources of a use case that hold free text, images, sound or the like. */
export function complexSources(plan: Plan, useCase: UseCase): ComplexSource[] {
  return (useCase.facts.data?.value ?? []).flatMap((reference) => {
    const data = plan.names.findOf(reference, 'data');
    const formats = data?.facts.format?.value
      .map(({ value }) => value)
      .filter((format) => Object.hasOwn(COMPLEX, format));
    return data && formats && formats.length > 0 ? [{ at: reference.at, data, formats }] : [];
  });
}

/** What such data is called, each kind once. */
export function formatNames(sources: readonly ComplexSource[]): Worded[] {
  const formats = new Set(sources.flatMap((source) => source.formats));
  return [...formats].flatMap((format) => COMPLEX[format] ?? []);
}
