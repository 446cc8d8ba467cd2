import type { Sourced } from '../../syntax/source.ts';
import { type Comparison, readComparison } from '../comparison.ts';
import type { Expectation } from '../problem.ts';
import type { Shape } from '../shape.ts';
import type { Measure, Reference } from '../types.ts';
import { measure } from './figures.ts';

export interface Condition {
  readonly kpi: Sourced<Reference>;
  readonly comparison: Comparison;
  readonly value: Sourced<Measure>;
}

const CONDITION: Expectation = {
  what: 'condition',
  to: ['kpi'],
  samples: ['error-rate > 15%', 'handling-time >= 5 h'],
};

/** `error-rate > 15%` */
export function condition(): Shape<Condition> {
  return {
    expects: CONDITION,
    read(reader, stop) {
      const start = reader.position;
      const kpi = reader.takeReference(['kpi']);
      if (!kpi) return reader.unexpected(CONDITION);
      const comparison = readComparison(reader);
      if (!comparison) return reader.unexpected({ what: 'word', words: ['>', '<', '>=', '<='], samples: ['>', '<'] });
      const value = measure().read(reader, stop);
      return value && { value: { kpi, comparison, value }, at: reader.rangeFrom(start) };
    },
  };
}
