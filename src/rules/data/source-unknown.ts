import type { Facts } from '../../analysis/facts.ts';
import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { freeId } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { idsOfRoles } from '../governance/lead.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { sourcesInUse } from './model-work.ts';

/** Who usually looks after a source of data. */
const OWNERS = ['data-engineer', 'domain-expert', 'technical-lead'] as const;

export default defineRule({
  id: 'data/source-unknown',
  title: {
    en: 'No data source or owner',
    nl: 'Geen databron of eigenaar',
    de: 'Keine Datenquelle oder niemand verantwortlich',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('De 5 onmisbare rollen in het KI-projectteam'),
    practice('CRISP-ML(Q)', 'Phase 1: business and data understanding'),
    practice('ISO/IEC 42001', 'A.7 Data for AI systems'),
    practice('NIST AI RMF', 'MAP 2.3'),
  ],
  messages: {
    source: {
      en: {
        what: "'{useCase}' names no data that it works with",
        why: 'Whether there is enough of it, in good shape and free to use, shows only when the money is spent.',
        help: 'Describe each source in a data block and name it as "data:" of the use case.',
      },
      nl: {
        what: "'{useCase}' noemt geen data om mee te werken",
        why: 'Of er genoeg is, bruikbaar en vrij te gebruiken, blijkt dan pas als het geld is uitgegeven.',
        help: 'Beschrijf elke bron in een blok data en noem die als "data:" van de use case.',
      },
      de: {
        what: "'{useCase}' nennt keine Daten, mit denen gearbeitet wird",
        why: 'Ob sie reichen, brauchbar sind und genutzt werden dürfen, zeigt sich erst, wenn das Geld ausgegeben ist.',
        help: 'Jede Quelle in einem Block data beschreiben und als "data:" des Anwendungsfalls nennen.',
      },
    },
    owner: {
      en: {
        what: "The data '{source}' has no owner, though '{useCase}' relies on it",
        why: 'Access, corrections and questions about its meaning then wait for somebody who feels responsible.',
        help: 'Name as "owner:" who knows the source and may give access to it.',
      },
      nl: {
        what: "De data '{source}' hebben geen eigenaar, terwijl '{useCase}' erop steunt",
        why: 'Toegang, correcties en vragen over de betekenis wachten dan op iemand die zich verantwoordelijk voelt.',
        help: 'Noem als "owner:" wie de bron kent en toegang mag geven.',
      },
      de: {
        what: "Für die Daten '{source}' ist niemand verantwortlich, obwohl '{useCase}' darauf beruht",
        why: 'Zugang, Korrekturen und Fragen zur Bedeutung warten dann, bis sich jemand zuständig fühlt.',
        help: 'Als "owner:" nennen, wer die Quelle kennt und Zugang geben darf.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
}`,
      `plan p "P" {
  team {
    person mila "Mila" {
      roles: data-engineer
    }
  }
  data archive "Quotation archive" {
    records: 12_000
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
    ],
    nearMiss: [
      // A source that nothing relies on may wait.
      `plan p "P" {
  data archive "Quotation archive" {
    records: 12_000
  }
  use-case drafting "Draft quotations" {
    status: candidate
    data: archive
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person mila "Mila" {
      roles: data-engineer
    }
  }
  data archive "Quotation archive" {
    owner: mila
  }
  use-case drafting "Draft quotations" {
    data: archive
  }
}`,
      'plan p "P" {\n  use-case drafting "Draft quotations" {\n    status: candidate\n  }\n}',
    ],
    unresolved: [
      `plan p "P" {
  data archive "Quotation archive" {
    owner: mila
  }
  use-case drafting "Draft quotations" {
    data: archiv
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    for (const useCase of pursuedUseCases(plan)) {
      if (!isAbsent(useCase, 'data') || isHalfTyped(plan.element)) continue;
      report({
        message: 'source',
        at: nameOf(useCase),
        about: useCase,
        data: { useCase: titleOf(useCase) },
        fixes: () => sourceFixes(plan, facts, useCase),
      });
    }
    for (const [source, [useCase]] of sourcesInUse(plan)) {
      if (!useCase || !isAbsent(source, 'owner')) continue;
      report({
        message: 'owner',
        at: nameOf(source),
        about: source,
        data: { source: titleOf(source), useCase: titleOf(useCase) },
        fixes: () =>
          idsOfRoles(plan, facts, OWNERS).map((id) =>
            insertFix(`owner: ${id}`, 'unsafe', insertFact(source, `owner: ${id}`)),
          ),
      });
    }
  },
});

/** A source that the plan describes already, or one to be described; that needs somebody to own it. */
function sourceFixes(plan: Plan, facts: Facts, useCase: UseCase): Fix[] {
  const known = plan.data.flatMap((source) => {
    const id = source.id?.value;
    const owned = !isAbsent(source, 'owner') && !unreadableAt(source, 'owner');
    return id !== undefined && owned ? [id] : [];
  });
  const [owner] = idsOfRoles(plan, facts, OWNERS);
  const offers = known.slice(0, 3).map((id) => insertFix(`data: ${id}`, 'unsafe', insertFact(useCase, `data: ${id}`)));
  if (owner === undefined) return offers;
  const id = freeId(plan, 'data', `${useCase.id?.value ?? 'use-case'}-data`);
  const block = [
    `data ${id} "${blank('Where the cases are kept', 1)}" {`,
    `  owner: ${blank(owner, 2)}`,
    `  records: ${blank('1_000', 3)}`,
    '  quality: unknown',
    '  personal-data: unknown',
    '}',
  ].join('\n');
  const title = { en: 'Add a source of data …', nl: 'Voeg een databron toe …', de: 'Eine Datenquelle ergänzen …' };
  const edits = [insertElement(plan.element, block, 'data'), insertFact(useCase, `data: ${id}`)];
  return [...offers, fix(title, 'placeholder', edits)];
}
