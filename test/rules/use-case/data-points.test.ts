import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/language/syntax/source.ts';
import { findingOf, findingsOf, type ReadFinding } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const RULE = 'use-case/too-few-datapoints';

const source = (id: string, ...facts: string[]) => [`data ${id} "${id}" {`, ...facts.map((fact) => `  ${fact}`), '}'];
const quotes = (data: string) => ['use-case u "Quotes" {', `  data: ${data}`, '}'];
const withData = (...facts: string[]) => inPlan(...source('archive', ...facts), ...quotes('archive'));

/** The records that a finding names: `'Quotes' has 200 records, …` */
const recordsIn = (text: string) => / has (.+?) records/.exec(findingOf(text, RULE).what)?.[1];

describe('the records that a source has collected', () => {
  it.each([
    // Full-time work has 40 hours and 5 days a week; months, quarters and years are those of the calendar.
    ['1 / hour', '2 weeks', '80'],
    ['10 / day', '4 weeks', '200'],
    ['7 / week', '21 days', '21'],
    ['7 / week', '20 working days', '28'],
    ['12 / week', '1 quarter', '156'],
    ['30 / month', '1 quarter', '90'],
    ['100 / quarter', '2 years', '800'],
    ['52 / year', '6 months', '26'],
  ])('at %s over %s are %s', (grows, history, records) => {
    expect(recordsIn(withData(`grows: ${grows}`, `history: ${history}`))).toBe(records);
  });

  it('are a range where rate or time is one', () => {
    expect(recordsIn(withData('grows: 10..12 / week', 'history: 10..20 weeks'))).toBe('100 to 240');
  });

  it('are those that are stated where both are', () => {
    const found = findingOf(withData('records: 300', 'grows: 1 / week', 'history: 2 weeks'), RULE);
    expect([found.at, found.what]).toEqual([
      '300',
      "'Quotes' has 300 records, at least 1,000 are advised; at 1 a week the rest takes 700 weeks",
    ]);
  });

  it('count once where a source is named twice', () => {
    expect(recordsIn(inPlan(...source('a', 'records: 300'), ...quotes('a, a')))).toBe('300');
  });
});

describe('the time that the rest takes', () => {
  const restOf = (...facts: string[]) => /; (.*)$/.exec(findingOf(withData('records: 0', ...facts), RULE).what)?.[1];

  it.each([
    ['1 / hour', 'at 40 a week the rest takes 25 weeks'],
    ['4 / day', 'at 20 a week the rest takes 50 weeks'],
    ['104 / year', 'at 2 a week the rest takes 500 weeks'],
    // Of a range the likely value.
    ['8..12 / week', 'at 10 a week the rest takes 100 weeks'],
    ['3.25 / week', 'at 3.3 a week the rest takes 308 weeks'],
  ])('at %s is told: %s', (grows, rest) => {
    expect(restOf(`grows: ${grows}`)).toBe(rest);
  });

  it('is that of all sources together', () => {
    const text = inPlan(
      ...source('a', 'records: 300', 'grows: 10 / week'),
      ...source('b', 'records: 400', 'grows: 5 / week'),
      ...quotes('a, b'),
    );
    expect(findingOf(text, RULE).what).toContain(
      'has 700 records, at least 1,000 are advised; at 15 a week the rest takes 20 weeks',
    );
  });
});

describe('records are not known', () => {
  it.each([
    ['where the rate is there and cannot be read', withData('records: 400', 'grows: plenty')],
    ['where the history is there and cannot be read', withData('records: 400', 'history: long')],
    ['beside a line without its colon', withData('records: 400', 'grows 5 / week')],
    ['without a rate for the history', withData('history: 39 weeks')],
    ['where one of the names of sources is no name', inPlan(...source('a', 'records: 300'), ...quotes('a, 4'))],
    ['where no source is named', inPlan('use-case u "Quotes" {', '}')],
  ])('%s', (_, text) => {
    expect(findingsOf(text, RULE)).toEqual([]);
  });
});

describe('where the records come from', () => {
  const related = ({ finding }: ReadFinding, texts: Readonly<Record<string, string>>) =>
    finding.related.map(({ at }) => {
      const { file, start, end } = locate(at);
      const [, text = ''] = Object.entries(texts).find(([name]) => file.endsWith(`/${name}`)) ?? [];
      return text.slice(start, end);
    });

  it('is shown for each of several sources, and not twice for the only one', () => {
    const two = inPlan(...source('a', 'records: 300'), ...source('b', 'records: 400'), ...quotes('a, b'));
    expect(related(findingOf(two, RULE), { 'plan.aiplan': two })).toEqual(['300', '400']);
    expect(findingOf(withData('records: 300'), RULE).finding.related).toEqual([]);
  });

  it('is shown in the file that several plans share', () => {
    const files = {
      'plan.aiplan': `import "company.aiplan"\n${inPlan(...quotes('archive'))}`,
      'company.aiplan': source('archive', 'records: 400').join('\n'),
    };
    expect(related(findingOf(files, RULE), files)).toEqual(['400']);
  });
});
