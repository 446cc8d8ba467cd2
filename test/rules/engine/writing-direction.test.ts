import { describe, expect, it } from 'vitest';
import { withClosedDirections } from '../../../src/model/writing-direction.ts';
import { shorten } from '../../../src/rules/engine/wording.ts';
import { findingsOf } from '../../support/findings.ts';
import { inPlan } from '../../support/text-case.ts';

const [EMBEDDING, END, OVERRIDE, ISOLATE, END_OF_ISOLATE] = ['\u202b', '\u202c', '\u202e', '\u2067', '\u2069'];

describe('what turns the direction of writing', () => {
  it.each([
    ['an override', `a${OVERRIDE}b`, END],
    ['an embedding in an isolate', `${ISOLATE}a${EMBEDDING}b`, END + END_OF_ISOLATE],
    ['an isolate in an embedding', `${EMBEDDING}a${ISOLATE}b`, END_OF_ISOLATE + END],
    ['an isolate that the end of an embedding does not end', `${ISOLATE}a${END}b`, END_OF_ISOLATE],
    ['nothing, where the text ends it itself', `${ISOLATE}a${OVERRIDE}b${END_OF_ISOLATE}c${OVERRIDE}d${END}`, ''],
    ['nothing, where there is an end too many', `a${END}${END_OF_ISOLATE}`, ''],
  ])('is ended with the text: %s', (_, text, ending) => {
    expect(withClosedDirections(text)).toBe(text + ending);
  });

  it('is ended in a text that is cut before its own end', () => {
    expect(shorten(`${OVERRIDE}abcdef${END}`, 5)).toBe(`${OVERRIDE}abc…${END}`);
  });

  it('ends within the quotes of the title in every sentence', () => {
    const text = inPlan('team {', `  person sam "Sam${OVERRIDE}" {`, '    allocation: 120%', '  }', '}');
    const [found] = findingsOf(text, 'team/overallocation');
    expect(found?.what).toContain(`'Sam${OVERRIDE}${END}'`);
  });
});
