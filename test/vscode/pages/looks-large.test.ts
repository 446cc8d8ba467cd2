import { describe } from 'vitest';
import { describeLooks } from '../looks/as-it-was.ts';
import { PANEL_LOOKS } from '../looks/looks.ts';

describe('what the page of the panel looks like', () => {
  describeLooks(PANEL_LOOKS.filter(({ plan }) => ['large'].includes(plan)));
});
