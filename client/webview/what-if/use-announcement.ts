import { useEffect, useState } from 'preact/hooks';
import type { WhatIf } from '../../../server/preview-protocol.ts';
import type { Language } from '../../../src/model/figures.ts';
import { whatIfTexts } from '../../../src/report/texts/what-if.ts';
import type { TriedValues } from '../../../src/report/what-if-data.ts';

/** How long a slider stands still before its effect is told: whoever moves it hears its values. Milliseconds. */
const REST = 700;

/** What would follow, in words for who does not see it, once the picture has caught up with the sliders. */
export function useAnnouncement({ tried, refused }: WhatIf, values: TriedValues, language: Language): string {
  const [heard, setHeard] = useState('');
  const isCurrent = sameValues(tried?.values ?? {}, values);
  const told = refused ?? (tried ? effectIn(tried.effect, language) : '');
  useEffect(() => {
    if (!isCurrent && refused === null) return undefined;
    const resting = setTimeout(() => setHeard(told), REST);
    return () => clearTimeout(resting);
  }, [isCurrent, refused, told]);
  return heard;
}

function effectIn(effect: NonNullable<WhatIf['tried']>['effect'], language: Language): string {
  const say = whatIfTexts(language);
  const changes = effect.flatMap(({ label, stated, tried, changed }) =>
    changed ? say.becomes(label, stated, tried) : [],
  );
  return `${say.notInFile}. ${changes.length > 0 ? `${changes.join('; ')}.` : say.noEffect}`;
}

/** Whether two sets hold the same values. */
export function sameValues(one: TriedValues, other: TriedValues): boolean {
  const written = (values: TriedValues): string => JSON.stringify(Object.entries(values).sort());
  return written(one) === written(other);
}
