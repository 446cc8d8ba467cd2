import { isAbsent, nameOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';

export default defineRule({
  id: 'organisation/no-management-line',
  title: {
    en: 'No sponsor in top management',
    nl: 'Geen opdrachtgever in de directie',
    de: 'Kein Sponsor in der Geschäftsleitung',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Organisatorische randvoorwaarden creëren'),
    article('Concrete aanbevelingen voor actie'),
    practice('NIST AI RMF', 'GOVERN 2.3'),
  ],
  messages: {
    missing: {
      en: {
        what: 'No sponsor from top management is named',
        why: 'AI changes how departments work; decisions about that need a short line to the top.',
        help: 'Name the sponsor as "sponsor:" in the organisation block.',
      },
      nl: {
        what: 'Er is geen opdrachtgever uit de directie genoemd',
        why: 'AI verandert hoe afdelingen werken; besluiten daarover vragen een korte lijn naar de directie.',
        help: 'Noem de opdrachtgever als "sponsor:" in het blok organisation.',
      },
      de: {
        what: 'Kein Sponsor aus der Geschäftsleitung ist benannt',
        why: 'KI verändert, wie Abteilungen arbeiten; Entscheidungen darüber brauchen einen kurzen Weg nach oben.',
        help: 'Den Sponsor als "sponsor:" im Block organisation nennen.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  organisation {\n    model: hybrid\n  }\n}\n',
      'plan p "P" {\n  goal: "Faster quotes"\n}\n',
    ],
    nearMiss: [
      // A person of the team may be the sponsor.
      `plan p "P" {
  team {
    person dirk "Dirk" {
      roles: business-lead
    }
  }
  organisation {
    sponsor: dirk
  }
}`,
    ],
    passing: [
      'plan p "P" {\n  organisation {\n    sponsor: "Managing director"\n  }\n}\n',
      // A reporting line to the top does the same.
      'plan p "P" {\n  organisation {\n    reports-to: "Managing director"\n  }\n}\n',
    ],
    unresolved: [
      `plan p "P" {
  organisation {
    sponsor: Managing director
  }
}`,
      `plan p "P" {
  organistion {
    sponsor: "Managing director"
  }
}`,
    ],
  },
  check({ plan, report }) {
    const { organisation } = plan;
    if (organisation && !(isAbsent(organisation, 'sponsor') && isAbsent(organisation, 'reports-to'))) return;
    const about = organisation ?? plan.element;
    if (isHalfTyped(about)) return;
    report({ message: 'missing', at: nameOf(about), about, fixes: () => [sponsorFix(plan)] });
  },
});

function sponsorFix(plan: Plan): Fix {
  const line = `sponsor: ${blank('"Managing director"')}`;
  const edit = plan.organisation
    ? insertFact(plan.organisation, line)
    : insertElement(plan.element, `organisation {\n  ${line}\n}`);
  return fix({ en: 'Name a sponsor …', nl: 'Noem een opdrachtgever …', de: 'Sponsor benennen …' }, 'placeholder', [
    edit,
  ]);
}
