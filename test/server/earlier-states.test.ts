import { beforeEach, expect, it } from 'vitest';
import { EarlierStates } from '../../server/earlier-states.ts';
import type { Plan } from '../../src/model/plan.ts';
import { toEpochDay } from '../../src/model/values.ts';
import { DEFAULT_SETTINGS } from '../../src/rules/engine/settings.ts';
import { Workspace } from '../../src/workspace/workspace.ts';

const NORTH = 'file:///plans/north.aiplan';
const SOUTH = 'file:///plans/south.aiplan';

const planOf = (total: string): string => `plan p "P" {\n  start: 2027-01-04\n  budget { total: ${total} }\n}\n`;

/** Both files were copied from it. */
const TEMPLATE = { name: 'template.aiplan', isCommitted: false, text: planOf('80k') };

let states: EarlierStates;
let workspace: Workspace;

beforeEach(() => {
  states = new EarlierStates();
  workspace = plansOf();
});

function plansOf(): Workspace {
  const made = new Workspace({
    roots: ['file:///plans'],
    today: toEpochDay({ year: 2027, month: 1, day: 4 }),
    rules: [],
    settings: DEFAULT_SETTINGS,
  });
  made.setText(NORTH, planOf('90k'));
  made.setText(SOUTH, planOf('100k'));
  return made;
}

function today(file: string): Plan {
  const [checked] = workspace.check(file)?.plans ?? [];
  if (!checked) throw new Error('There is no plan.');
  return checked.plan;
}

const earlier = (file: string) => states.of(workspace, file, today(file), TEMPLATE);

it('an earlier text is read once for each file that is compared with it', () => {
  const [north, south] = [earlier(NORTH), earlier(SOUTH)];
  expect(north?.plan).not.toBe(south?.plan);
  expect(earlier(NORTH)?.plan).toBe(north?.plan);
  expect(earlier(SOUTH)?.plan).toBe(south?.plan);
});

it('it stands in the file that it was a text of', () => {
  expect(earlier(SOUTH)?.plan.element.extent.anchor.file).toBe(SOUTH);
  expect(earlier(NORTH)?.plan.element.extent.anchor.file).toBe(NORTH);
});

it('it is read again among other plans, as after new settings', () => {
  const before = earlier(NORTH);
  workspace = plansOf();
  expect(earlier(NORTH)?.plan).not.toBe(before?.plan);
});

it('what was not asked for lately is forgotten', () => {
  const before = earlier(NORTH);
  for (const total of ['10k', '20k', '30k', '40k', '50k', '60k', '70k', '75k']) {
    states.of(workspace, SOUTH, today(SOUTH), { name: total, isCommitted: false, text: planOf(total) });
  }
  expect(earlier(NORTH)?.plan).not.toBe(before?.plan);
});
