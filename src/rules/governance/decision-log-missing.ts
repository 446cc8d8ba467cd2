import type { Facts } from '../../analysis/facts.ts';
import { isAbsent, isKind, lineOf, nameOf, titleOf } from '../../model/element.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { idsOfRoles } from './lead.ts';

const RETROSPECTIVE_WHY = {
  en: 'What went wrong on the way there is then repeated on the way to the next one.',
  nl: 'Wat er op weg daarheen misging, gebeurt dan op weg naar de volgende opnieuw.',
  de: 'Was auf dem Weg dahin schiefging, wiederholt sich dann auf dem Weg zum nächsten.',
} as const;

export default defineRule({
  id: 'governance/decision-log-missing',
  title: {
    en: 'No record of decisions, lessons or responsibility',
    nl: 'Besluiten, lessen of verantwoordelijkheid niet vastgelegd',
    de: 'Entscheidungen, Lehren oder Verantwortung nicht festgehalten',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Veelvoorkomende valkuilen vermijden'),
    article('Concrete aanbevelingen voor actie'),
    article('Waarom interdisciplinariteit de sleutel tot succes is'),
    practice('NIST AI RMF', 'GOVERN 2.1'),
    practice('ISO/IEC 42001', 'A.3 Internal organization'),
    practice('PRINCE2', 'Lessons log'),
  ],
  messages: {
    log: {
      en: {
        what: 'The plan names no place where decisions are kept',
        why: 'Half a year later nobody can say why something was decided, and it is discussed again.',
        help: 'Write "decisions:" in the compliance block, or each one as a line "decision:" of the plan.',
      },
      nl: {
        what: 'Het plan noemt geen plek waar besluiten worden bewaard',
        why: 'Een half jaar later weet niemand meer waarom iets is besloten, en begint de discussie opnieuw.',
        help: 'Schrijf "decisions:" in het blok compliance, of elk besluit als regel "decision:" van het plan.',
      },
      de: {
        what: 'Der Plan nennt keinen Ort, an dem Entscheidungen festgehalten werden',
        why: 'Ein halbes Jahr später weiß niemand mehr, warum etwas entschieden wurde, und es wird neu diskutiert.',
        help: '"decisions:" im Block compliance schreiben oder jede Entscheidung als Zeile "decision:" des Plans.',
      },
    },
    retrospective: {
      en: {
        what: "'{point}' has no retrospective",
        why: RETROSPECTIVE_WHY.en,
        help: 'Write "retrospective: yes" and keep an hour for it.',
      },
      nl: {
        what: "'{point}' heeft geen terugblik (retrospective)",
        why: RETROSPECTIVE_WHY.nl,
        help: 'Schrijf "retrospective: yes" en houd er een uur voor vrij.',
      },
      de: {
        what: "'{point}' hat keinen Rückblick (retrospective)",
        why: RETROSPECTIVE_WHY.de,
        help: '"retrospective: yes" schreiben und eine Stunde dafür freihalten.',
      },
    },
    accountable: {
      en: {
        what: "Nobody answers for '{useCase}'",
        why: 'Where several people are a little responsible, nobody decides when it gets difficult.',
        help: 'Name one person as "owner:".',
      },
      nl: {
        what: "Niemand is verantwoordelijk voor '{useCase}'",
        why: 'Waar meerderen een beetje verantwoordelijk zijn, beslist niemand als het moeilijk wordt.',
        help: 'Noem één persoon als "owner:".',
      },
      de: {
        what: "Niemand verantwortet '{useCase}'",
        why: 'Wo mehrere ein wenig verantwortlich sind, entscheidet niemand, wenn es schwierig wird.',
        help: 'Eine Person als "owner:" nennen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  roadmap {
    milestone live "Live in sales" {
      starts: 2027-06-01
      retrospective: yes
    }
  }
}`,
      `plan p "P" {
  decision: "Start with one product line" on 2026-11-02
  roadmap {
    milestone live "Live in sales" {
      starts: 2027-06-01
    }
  }
}`,
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    status: chosen
  }
}`,
    ],
    nearMiss: [
      // One line about one decision is a record.
      `plan p "P" {
  decision: "Start with one product line" on 2026-11-02
  roadmap {
    milestone live "Live in sales" {
      starts: 2027-06-01
      retrospective: yes
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  team {
    person anna "Anna" {
      roles: business-lead
    }
  }
  use-case drafting "Draft quotations" {
    owner: anna
  }
  roadmap {
    gate go "Go or no-go" {
      starts: 2027-06-01
      retrospective: yes
    }
  }
  compliance {
    decisions: "docs/decisions.md"
  }
}`,
      'plan p "P" {\n  roadmap {\n    phase build "Build" {\n      duration: 6 weeks\n    }\n  }\n}',
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    owner: ana
  }
  roadmap {
    gate go "Go or no-go" {
      starts: 2027-06-01
      retrospective: maybe
    }
  }
  compliance {
    decisions: minutes
  }
}`,
    ],
  },
  check({ plan, facts, report }) {
    const points = facts.schedule.work.flatMap((work) => (isKind(work, 'milestone', 'gate') ? [work] : []));
    // Where something is decided on the way, decisions are worth keeping.
    if (points.length > 0) reportLog();
    for (const point of points) {
      const { retrospective } = point.facts;
      if (retrospective ? retrospective.value === 'yes' : !isAbsent(point, 'retrospective')) continue;
      report({
        message: 'retrospective',
        at: retrospective?.at ?? nameOf(point),
        about: point,
        data: { point: titleOf(point) },
        fixes: () => {
          const line = lineOf(point, 'retrospective');
          const code = 'retrospective: yes';
          return line
            ? [writeFix(code, 'unsafe', replaceValue(line, 'yes'))]
            : [insertFix(code, 'unsafe', insertFact(point, code))];
        },
      });
    }
    for (const useCase of pursuedUseCases(plan)) {
      if (!isAbsent(useCase, 'owner')) continue;
      report({
        message: 'accountable',
        at: nameOf(useCase),
        about: useCase,
        data: { useCase: titleOf(useCase) },
        fixes: () => owners(plan, facts, useCase),
      });
    }

    function reportLog(): void {
      const { compliance, element } = plan;
      const kept = element.facts.decision.length > 0 || !isAbsent(element, 'decision');
      if (kept || isHalfTyped(element) || (compliance && !isAbsent(compliance, 'decisions'))) return;
      const about = compliance ?? element;
      report({ message: 'log', at: nameOf(about), about, fixes: () => [logFix(plan)] });
    }
  },
});

function owners(plan: Plan, facts: Facts, useCase: UseCase): Fix[] {
  return idsOfRoles(plan, facts, ['business-lead', 'product-owner']).map((id) =>
    insertFix(`owner: ${id}`, 'unsafe', insertFact(useCase, `owner: ${id}`)),
  );
}

function logFix({ compliance, element }: Plan): Fix {
  const line = `decisions: ${blank('"docs/decisions.md"')}`;
  const edit = compliance ? insertFact(compliance, line) : insertElement(element, `compliance {\n  ${line}\n}`);
  const title = {
    en: "Add 'decisions: …'",
    nl: "Voeg 'decisions: …' toe",
    de: "'decisions: …' ergänzen",
  };
  return fix(title, 'placeholder', [edit]);
}
