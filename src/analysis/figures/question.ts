import type { ModelElement } from '../../model/element.ts';
import type { Person, Plan } from '../../model/plan.ts';
import type {
  CalendarSpan,
  CostCategory,
  FigureName,
  FigureTerm,
  Reference,
  UncertainFigure,
} from '../../model/values.ts';
import type { Work } from '../schedule.ts';

/** Figures of the plan as a whole. */
export type PlanFigure = Exclude<FigureName, WorkFigure | 'percentile' | 'cost' | 'spend' | 'load'>;

export type WorkFigure = 'start' | 'end' | 'float' | 'chance';

/** A figure that is asked for, with the element that it is of: also of work and people that have no id to write. */
export type Question =
  | { readonly figure: WorkFigure; readonly of: Work }
  | { readonly figure: 'percentile'; readonly percentile: number; readonly of: Work | UncertainFigure }
  | { readonly figure: 'cost'; readonly of: CostCategory | undefined }
  | { readonly figure: 'spend'; readonly of: CalendarSpan }
  | { readonly figure: 'load'; readonly of: Person }
  | { readonly figure: PlanFigure; readonly of: undefined };

/** What a figure as written asks for; undefined where it names something that the plan does not have. */
export function questionOf(plan: Plan, { figure, percentile = 50, of }: FigureTerm): Question | undefined {
  const argument = of?.value;
  switch (figure.value) {
    case 'start':
    case 'end':
    case 'float':
    case 'chance': {
      const work = workNamed(plan, argument);
      return work && { figure: figure.value, of: work };
    }
    case 'percentile': {
      // The grammar lets one of the uncertain figures or the id of work stand here.
      const uncertain = typeof argument === 'string' ? (argument as UncertainFigure) : workNamed(plan, argument);
      return uncertain && { figure: 'percentile', percentile, of: uncertain };
    }
    case 'cost':
      return { figure: 'cost', of: typeof argument === 'string' ? (argument as CostCategory) : undefined };
    case 'spend':
      return isSpan(argument) ? { figure: 'spend', of: argument } : undefined;
    case 'load': {
      const person = isReference(argument) ? plan.names.find(argument) : undefined;
      return person && isPerson(person) ? { figure: 'load', of: person } : undefined;
    }
    default:
      return { figure: figure.value, of: undefined };
  }
}

type Argument = NonNullable<FigureTerm['of']>['value'] | undefined;

function workNamed(plan: Plan, argument: Argument): Work | undefined {
  const named = isReference(argument) ? plan.names.find(argument) : undefined;
  return named && isWork(named) ? named : undefined;
}

function isReference(argument: Argument): argument is Reference {
  return typeof argument === 'object' && 'id' in argument;
}

function isSpan(argument: Argument): argument is CalendarSpan {
  return typeof argument === 'object' && 'first' in argument;
}

function isWork(element: ModelElement): element is Work {
  return element.kind === 'phase' || element.kind === 'task' || element.kind === 'milestone' || element.kind === 'gate';
}

function isPerson(element: ModelElement): element is Person {
  return element.kind === 'person' || element.kind === 'vacancy';
}
