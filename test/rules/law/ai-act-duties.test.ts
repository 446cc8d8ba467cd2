import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '../../../src/language/vocabulary/elements.ts';
import { LANGUAGES } from '../../../src/model/figures.ts';
import { formatIsoDate, toEpochDay } from '../../../src/model/values.ts';
import { AI_ACT_DUTIES } from '../../../src/rules/law/eu/ai-act-duties.ts';
import { dutiesOfClass, dutiesOfUse } from '../../../src/rules/law/eu/duties-of.ts';
import { listingOf, provisionOf } from '../../../src/rules/law/listed-uses.ts';
import { PACKS } from '../../../src/rules/law/packs.ts';

const TODAY = toEpochDay({ year: 2026, month: 11, day: 23 });

describe('the duties of the AI Act', () => {
  it('have a name of their own, an article with the state of the law, and a title in three languages', () => {
    const ids = PACKS.eu.duties.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, title } of AI_ACT_DUTIES) {
      expect(source.title).toBe(`AI Act (state of ${PACKS.eu.version})`);
      expect(source.section).toMatch(/^(Arts?\. \d+)/);
      for (const language of LANGUAGES) expect(title[language]).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });

  it('are stated by facts that the language has', () => {
    const facts = new Set(Object.values(ELEMENTS).flatMap((element) => Object.keys(element.facts)));
    const kinds = new Set(Object.keys(ELEMENTS));
    for (const { id, states } of AI_ACT_DUTIES) {
      const words = states.split(/ \/ |[,;] /);
      expect(
        words.filter((word) => !facts.has(word) && !kinds.has(word)),
        id,
      ).toEqual([]);
    }
  });

  it('begin on the days of Art. 113 as amended', () => {
    const days = Object.fromEntries(AI_ACT_DUTIES.map(({ id, from }) => [id, formatIsoDate(from)]));
    expect(days).toMatchObject({
      'literacy-level': '2025-02-02',
      literacy: '2026-07-27',
      prohibition: '2025-02-02',
      'imagery-prohibition': '2026-12-02',
      logs: '2027-12-02',
      conformity: '2027-12-02',
      disclosure: '2026-08-02',
      publication: '2026-08-02',
    });
  });

  it('knows the older wording of Art. 4 until the day before the newer', () => {
    const [older] = AI_ACT_DUTIES.filter(({ until }) => until !== undefined);
    expect([older?.id, older?.until && formatIsoDate(older.until)]).toEqual(['literacy-level', '2026-07-26']);
  });
});

describe('what follows from a listed use', () => {
  const of = (
    use: 'cv-filtering' | 'critical-infrastructure-safety' | 'social-scoring' | 'intimate-imagery',
    role?: 'provider' | 'deployer',
  ) => {
    const listing = listingOf(use);
    return listing ? dutiesOfUse(use, listing, role, TODAY).map(({ id }) => id) : [];
  };

  it('are the duties of the role', () => {
    const deployer = of('cv-filtering', 'deployer');
    expect(deployer).toEqual([
      'literacy',
      'oversight',
      'input-data',
      'monitoring',
      'logs',
      'worker-information',
      'notice',
      'fundamental-rights',
      'explanation',
    ]);
    expect(of('cv-filtering', 'provider')).toContain('conformity');
    expect(of('cv-filtering', 'provider')).not.toContain('logs');
    expect(of('cv-filtering')).toEqual(expect.arrayContaining(['logs', 'conformity']));
  });

  it('leave out for infrastructure what the law leaves out', () => {
    expect(of('critical-infrastructure-safety', 'deployer')).not.toContain('fundamental-rights');
    expect(of('critical-infrastructure-safety', 'deployer')).not.toContain('explanation');
  });

  it('is for a practice the prohibition of its day', () => {
    expect(of('social-scoring')).toEqual(['prohibition']);
    expect(of('intimate-imagery')).toEqual(['imagery-prohibition']);
  });

  it('is a notice too where the system senses people', () => {
    const of = (use: 'emotion-recognition' | 'biometric-categorisation' | 'cv-filtering') => {
      const listing = listingOf(use);
      return listing ? dutiesOfUse(use, listing, 'deployer', TODAY).map(({ id }) => id) : [];
    };
    expect(of('emotion-recognition')).toEqual([...of('cv-filtering'), 'emotion-notice']);
    expect(of('biometric-categorisation')).toContain('emotion-notice');
  });

  it('leaves out what has ended, from the day after its last', () => {
    const on = (day: number | undefined, month = 7) => {
      const asOf = day === undefined ? undefined : toEpochDay({ year: 2026, month, day });
      return dutiesOfClass('risk', 'minimal', undefined, asOf).map(({ id }) => id);
    };
    expect(on(26)).toEqual(['literacy-level', 'literacy']);
    expect(on(27)).toEqual(['literacy']);
    expect(on(undefined)).toEqual(['literacy']);
  });

  it('follows from each class as far as the law says so', () => {
    const of = (word: string, role?: 'provider' | 'deployer' | 'provider-and-deployer') =>
      dutiesOfClass('risk', word, role, TODAY).map(({ id }) => id);
    expect(of('prohibited')).toEqual(['prohibition', 'imagery-prohibition']);
    expect(of('high', 'provider')).toEqual(expect.arrayContaining(['literacy', 'conformity']));
    expect(of('high', 'provider')).not.toContain('worker-information');
    expect(of('high', 'provider')).not.toContain('logs');
    expect(of('high', 'deployer')).toContain('worker-information');
    expect(of('high', 'deployer')).not.toContain('conformity');
    // What the law asks of the uses of Annex III alone does not follow from a class.
    expect(of('high')).not.toContain('fundamental-rights');
    expect(of('high', 'provider-and-deployer')).toEqual(of('high'));
    expect(of('limited', 'provider')).toEqual(['literacy', 'disclosure', 'marking']);
    expect(of('unknown')).toEqual([]);
  });

  it('follows from a class too, and the exemption is told to both roles', () => {
    const ids = (fact: string, word: string) => dutiesOfClass(fact, word, 'deployer', TODAY).map(({ id }) => id);
    expect(ids('risk', 'minimal')).toEqual(['literacy']);
    expect(ids('risk', 'limited')).toEqual(['literacy', 'emotion-notice', 'publication']);
    expect(ids('exemption', 'preparatory')).toEqual(['exemption']);
    expect(ids('affects', 'staff')).toEqual([]);
  });
});

describe('provisions', () => {
  it('are cited as each language cites them', () => {
    const cited = (use: 'cv-filtering' | 'law-enforcement' | 'intimate-imagery') => {
      const listing = listingOf(use);
      return listing && Object.values(provisionOf(listing));
    };
    expect(cited('cv-filtering')).toEqual([
      'Annex III, point 4(a)',
      'bijlage III, punt 4, onder a',
      'Anhang III Nr. 4 Buchst. a',
    ]);
    expect(cited('law-enforcement')).toEqual(['Annex III, point 6', 'bijlage III, punt 6', 'Anhang III Nr. 6']);
    expect(cited('intimate-imagery')).toEqual(['Art. 5(1)(ba)', 'art. 5, lid 1, onder ba', 'Art. 5 Abs. 1 Buchst. ba']);
  });
});
