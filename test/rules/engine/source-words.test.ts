import { describe, expect, it } from 'vitest';
import { arithmetic, law, notation, practice } from '../../../src/rules/engine/source.ts';
import { wordSource } from '../../../src/rules/engine/source-words.ts';

describe('a source', () => {
  it('has the name by which readers of the language know it', () => {
    expect(wordSource(arithmetic('Sums'), 'nl')).toEqual({ title: 'Rekenwerk', section: 'Sums' });
    expect(wordSource(notation('Dates'), 'de')).toEqual({ title: 'Die Sprache auf einer Seite', section: 'Dates' });
    expect(wordSource(law('AI Act', 'Art. 50'), 'de')).toEqual({ title: 'KI-Verordnung', section: 'Art. 50' });
  });

  it('says in that language of which day the text of a law is', () => {
    const gdpr = law('GDPR (state of 2026-11-23)', 'Art. 35');
    expect(wordSource(gdpr, 'nl').title).toBe('AVG (stand 2026-11-23)');
    expect(wordSource(gdpr, 'de').title).toBe('DSGVO (Stand 2026-11-23)');
    expect(wordSource(gdpr, 'en').title).toBe('GDPR (state of 2026-11-23)');
  });

  it('keeps its own name where it is no source with a name in each language', () => {
    const guide = practice('GDPR Handbook', 'Chapter 2');
    expect(wordSource(guide, 'nl')).toEqual({ title: 'GDPR Handbook', section: 'Chapter 2' });
  });
});
