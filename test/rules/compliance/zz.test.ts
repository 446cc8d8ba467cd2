import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { wordFinding } from '../../../src/rules/engine/present.ts';
import { findingsOf } from '../../support/findings.ts';
it('x', () => {
  const dir = new URL('../../../examples/', import.meta.url);
  const company = readFileSync(new URL('company.aiplan', dir), 'utf8');
  for (const name of readdirSync(dir).filter((n) => n.endsWith('.aiplan'))) {
    const ex = { [name]: readFileSync(new URL(name, dir), 'utf8'), 'company.aiplan': company };
    console.log('== ' + name);
    for (const f of findingsOf(ex)) if (name==='quotes.aiplan' || f.rule.startsWith('compliance')) console.log(`${f.severity} ${f.rule} [${f.at.slice(0,40)}] ${f.what} || ${wordFinding(f.finding,'en').why} || ${f.fixes.join(' | ')}`);
  }
});
