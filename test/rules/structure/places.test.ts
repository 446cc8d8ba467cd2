import { describe, expect, it } from 'vitest';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { afterFix, findingOf, findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const helpOf = (text: string, rule: string) => wordFinding(findingOf(text, rule).finding, 'en').help;

describe('structure/misplaced-element', () => {
  const rule = 'structure/misplaced-element';

  it.each([
    [inPlan('budget {', '  phase a "A" { }', '}'), "Move it to 'roadmap'."],
    [inPlan('plan q "Q" { }'), 'Move it to the top of the file.'],
    [inPlan('budget {', '  person a "A" { }', '}'), "Move it to the top of the file, or to 'plan' or 'team'."],
  ])('names all places where such an element may stand: %j', (text, help) => {
    expect(helpOf(text, rule)).toBe(help);
  });
});

describe('structure/misplaced-fact', () => {
  it('names the elements that have such a fact', () => {
    const text = inPlan('kpi k "K" {', '  duration: 4 weeks', '}');
    expect(helpOf(text, 'structure/misplaced-fact')).toBe("It is a fact of 'phase' or 'task': move the line there.");
  });
});

describe('structure/empty-file', () => {
  const rule = 'structure/empty-file';

  it('begins a plan', () => {
    expect(findingOf('', rule).fixes).toEqual(['Begin a plan …']);
    expect(findingsOf('// a note\n', rule)).toHaveLength(1);
    expect(findingsOf(afterFix('', rule), rule)).toEqual([]);
  });

  it('is not said of a file that cannot be read', () => {
    expect(findingsOf('#\n', rule)).toEqual([]);
    expect(findingsOf('goal: "x"\n', rule)).toEqual([]);
  });
});

describe('structure/header-leftover', () => {
  const rule = 'structure/header-leftover';
  const team = (...people: string[]) => inPlan('team {', ...people.map((line) => `  ${line}`), '}');

  it('puts a word behind the title before it where the id is missing', () => {
    expect(afterFix(team('person "Anna" anna { }'), rule)).toContain('person anna "Anna"');
    expect(helpOf(team('person "Anna" anna { }'), rule)).toBe('The id stands first: person anna "Title" {.');
  });

  it.each(['person anna "Anna" x y { }', 'person anna "Anna" 12 { }'])('removes anything else: %s', (line) => {
    const text = team(line);
    const { at, fixes } = findingOf(text, rule);
    expect(fixes).toEqual([`Remove '${at}'`]);
    expect(findingsOf(afterFix(text, rule), 'structure')).toEqual([]);
  });
});

describe('what stands twice', () => {
  const placesOf = (text: string, rule: string) =>
    findingsOf(text, rule).map(({ at, finding }) => [at, finding.related.length]);

  it('is reported at the second, with the first', () => {
    expect(placesOf(inPlan('budget { }', 'budget { }'), 'structure/duplicate-element')).toEqual([['budget', 1]]);
    expect(placesOf(inPlan('goal: "a"', 'goal: "b"'), 'structure/duplicate-fact')).toEqual([['goal', 1]]);
  });
});
