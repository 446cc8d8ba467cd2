import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/figures.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { findingsOf } from '../../support/findings.ts';

const IDS = /dpia|gate-after|gdpr-basis|processor|solely-automated|works-council|personal-data/;

describe.each(RULES.filter(({ id }) => IDS.test(id)))('$id', ({ id, examples }) => {
  it('fits into one line in every language, with whole words', () => {
    for (const example of examples.failing) {
      for (const language of LANGUAGES) {
        for (const { what } of findingsOf(example, id, { language })) expect(what).not.toContain('…');
      }
    }
  });
});
