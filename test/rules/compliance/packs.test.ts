import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/figures.ts';
import { formatIsoDate } from '../../../src/model/values.ts';
import { DE_PACK } from '../../../src/rules/law/de/pack.ts';
import { GDPR_DUTIES } from '../../../src/rules/law/eu/gdpr-duties.ts';
import { AP_CATEGORIES } from '../../../src/rules/law/nl/impact-assessments.ts';
import { NL_PACK } from '../../../src/rules/law/nl/pack.ts';

describe.each([
  ['the GDPR', '2026-11-23', GDPR_DUTIES],
  ['the Dutch pack', NL_PACK.version, NL_PACK.duties],
  ['the German pack', DE_PACK.version, DE_PACK.duties],
])('%s', (_, version, duties) => {
  it('names each duty once, in three languages, with the state of its source', () => {
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
    for (const { title, source, states } of duties) {
      for (const language of LANGUAGES) expect(title[language]).toMatch(/^\S.*[^.]$/);
      expect(source.title).toContain(`state of ${version}`);
      expect(states).toMatch(/^(data|technology|ai-act|compliance) \/ \S/);
    }
  });

  it('holds what applies on the day of its state', () => {
    for (const { from, until } of duties) {
      expect(formatIsoDate(from) <= version).toBe(true);
      expect(until).toBeUndefined();
    }
  });
});

describe('the Dutch list of impact assessments', () => {
  it('has 17 categories', () => {
    expect(new Set(AP_CATEGORIES).size).toBe(17);
  });

  it('says of the authority for the AI Act that its designation is pending', () => {
    expect(NL_PACK.aiAuthority?.en).toBe('AP/RDI (designation pending)');
  });
});
