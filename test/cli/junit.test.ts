import { describe, expect, it } from 'vitest';
import { type Project, project } from './command-line.ts';
import { CLEAN, ERROR, PLAN, WARNING } from './plans.ts';
import { readXml, type XmlElement } from './read-xml.ts';

async function junit({ run }: Project, ...words: string[]): Promise<XmlElement> {
  return readXml((await run(['check', '--format', 'junit', ...words])).stdout);
}

/** The children of an element by name, with what they hold. */
function endings(suite: XmlElement | undefined): string[] {
  return (suite?.children ?? []).map(({ children }) => children[0]?.name ?? 'passed');
}

describe('check --format junit', () => {
  it('has a suite for each file and a test for each finding, and one that passes where there is none', async () => {
    const { name, attributes, children } = await junit(project({ 'a.aiplan': ERROR, 'b.aiplan': CLEAN }));
    expect({ name, attributes }).toEqual({
      name: 'testsuites',
      attributes: { name: 'aiplan', tests: '2', failures: '1', errors: '0', skipped: '0' },
    });
    expect(children.map((suite) => suite.attributes)).toEqual([
      { name: 'a.aiplan', tests: '1', failures: '1', errors: '0', skipped: '0' },
      { name: 'b.aiplan', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ]);
    expect(children[0]?.children).toMatchObject([
      {
        name: 'testcase',
        attributes: {
          name: "structure/unknown-fact: 'company' has no fact 'employes'; the nearest is 'employees'",
          classname: 'a.aiplan',
          file: 'a.aiplan',
          line: '2',
        },
        children: [
          {
            name: 'failure',
            attributes: { type: 'error', message: "'company' has no fact 'employes'; the nearest is 'employees'" },
            text: [
              'a.aiplan:2:3  error',
              '  employes: 120',
              '  ^^^^^^^^',
              "'company' has no fact 'employes'; the nearest is 'employees'. A fact that is not known is not read.",
            ].join('\n'),
          },
        ],
      },
    ]);
    expect(children[1]?.children).toMatchObject([
      { attributes: { name: 'check', classname: 'b.aiplan' }, children: [] },
    ]);
  });

  it('fails where the check fails: --fail-on decides', async () => {
    const plans = project({ 'a.aiplan': WARNING });
    expect(endings((await junit(plans)).children[0])).toEqual(['system-out']);
    expect(endings((await junit(plans, '--fail-on', 'warning')).children[0])).toEqual(['failure']);
    const limited = await junit(plans, '--max-warnings', '0');
    expect(limited.attributes).toMatchObject({ failures: '1' });
    expect(limited.children[0]).toMatchObject({
      attributes: { name: 'aiplan' },
      children: [
        {
          children: [{ name: 'failure', attributes: { message: '1 warning is more than --max-warnings 0 allows.' } }],
        },
      ],
    });
  });

  it('skips accepted findings, with the reason', async () => {
    const accepting = PLAN.replace(
      '  start:',
      '  accept organisation/no-management-line because "The <owner> runs it & \\"more\\"" until 2099-01-01\n  start:',
    );
    const { attributes, children } = await junit(project({ 'a.aiplan': accepting }));
    expect(attributes).toMatchObject({ skipped: '1' });
    const skipped = children[0]?.children.flatMap((test) => test.children).find(({ name }) => name === 'skipped');
    expect(skipped?.attributes['message']).toContain('The <owner> runs it & ');
  });

  it('skips what the baseline holds', async () => {
    const plans = project({ 'a.aiplan': ERROR });
    await plans.run(['baseline', 'write']);
    const { attributes, children } = await junit(plans);
    expect(attributes).toMatchObject({ tests: '1', failures: '0', skipped: '1' });
    expect(endings(children[0])).toEqual(['skipped']);
  });

  it('says a file that cannot be read as an error', async () => {
    const { attributes, children } = await junit(project({ 'a.aiplan': new Uint8Array([0xff]), 'b.aiplan': CLEAN }));
    expect(attributes).toMatchObject({ errors: '1', tests: '2' });
    expect(children.map((suite) => suite.attributes['name'])).toEqual(['aiplan', 'b.aiplan']);
  });

  it('is well-formed whatever a plan holds', async () => {
    const hostile = '\u0000\u0001\u000b\u001b[0m]]>&<"\'\uffff\ufffe\u2028\u0085';
    const { children } = await junit(
      project({ 'a&b"<.aiplan': `person a "A" {\n  deputy: "${hostile}"\n  wo${hostile}\n}\n` }),
    );
    expect(children[0]?.attributes['name']).toBe('a&b"<.aiplan');
    expect(children[0]?.children.length).toBeGreaterThan(1);
  });

  it('is refused by the reader of these tests where it is not', () => {
    expect(() => readXml('<a b="\u0007"/>')).toThrow('cannot hold');
    expect(() => readXml('<a><b></a>')).toThrow();
    expect(() => readXml('<a b="x & y"/>')).toThrow();
  });
});
