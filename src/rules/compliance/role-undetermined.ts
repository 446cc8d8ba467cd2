import type { Facts } from '../../analysis/facts.ts';
import { titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { aiAct } from '../law/ai-act.ts';
import { provisionOf } from '../law/listed-uses.ts';
import { pursuedUseCases, type UseCase } from '../use-case/selection.ts';
import { answerOf, type Classification, classifiedOf, type HighRisk, highRiskOf } from './classified.ts';
import { dayBeforeUse } from './deployer-duties.ts';
import { chapterIII } from './in-force.ts';
import { plannedStep } from './planned-step.ts';
import { addComplianceLines } from './steps-before-use.ts';

/** What a plan shows of the provider's package: both stand for all of it, since neither is there without the rest. */
const PACKAGE = {
  'conformity-assessment': { en: 'conformity assessment', nl: 'conformiteitsbeoordeling', de: 'Konformitätsbewertung' },
  registration: { en: 'registration', nl: 'registratie', de: 'Registrierung' },
} as const satisfies Readonly<Record<string, Worded>>;

type Step = keyof typeof PACKAGE;

/** Facts that make a provider of who calls itself deployer, in words for a list. */
const TURNING = {
  'own-name': { en: 'own name', nl: 'eigen naam', de: 'eigener Name' },
  modified: { en: 'changes by you', nl: 'wijzigingen door u', de: 'eigene Änderungen' },
} as const satisfies Readonly<Record<string, Worded>>;

type Turning = keyof typeof TURNING;

export default defineRule({
  id: 'compliance/role-undetermined',
  title: {
    en: 'Provider or deployer unclear',
    nl: 'Aanbieder of gebruiksverantwoordelijke onduidelijk',
    de: 'Anbieter oder Betreiber unklar',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 3(3) and (4), Art. 25(1)'), aiAct('Arts. 8-17, 43, 47-49 and 72')],
  messages: {
    ownName: {
      en: {
        what: "'{useCase}' goes into service under your own name, but the plan calls you its deployer: probably provider",
        why: 'Providers have duties of their own, such as telling people that they deal with AI.',
        help: 'Write "role: provider", or "provider-and-deployer" where you also use it yourself.',
      },
      nl: {
        what: "'{useCase}' gaat onder uw eigen naam in gebruik, maar het plan noemt u gebruiksverantwoordelijke: waarschijnlijk aanbieder",
        why: 'Aanbieders hebben eigen plichten, zoals mensen laten weten dat zij met AI te maken hebben.',
        help: 'Schrijf "role: provider", of "provider-and-deployer" als u het ook zelf gebruikt.',
      },
      de: {
        what: "'{useCase}' geht unter eigenem Namen in Betrieb, laut Plan als Betreiber: wahrscheinlich Anbieter",
        why: 'Anbieter haben eigene Pflichten, etwa Menschen mitzuteilen, dass sie mit KI zu tun haben.',
        help: '"role: provider" schreiben, oder "provider-and-deployer" bei eigener Nutzung.',
      },
    },
    modified: {
      en: {
        what: "'{useCase}' is changed or used for another purpose and is high-risk ({provision}): that makes you its provider",
        why: 'The first provider is released from the duties of Arts. 8 to 17 and 43 to 49, and they become yours.',
        help: 'Write "role: provider-and-deployer" and plan the provider\'s duties, or use the system as its provider intends.',
      },
      nl: {
        what: "'{useCase}' is gewijzigd of dient een ander doel en is hoog risico ({provision}): daarmee bent u aanbieder",
        why: 'De plichten van art. 8 tot en met 17 en 43 tot en met 49 gaan van de eerste aanbieder op u over.',
        help: 'Schrijf "role: provider-and-deployer" en plan de plichten, of gebruik het systeem zoals de aanbieder het bedoelt.',
      },
      de: {
        what: "'{useCase}' ist verändert oder dient anderem Zweck und ist hochriskant ({provision}): damit wird der Betreiber zum Anbieter",
        why: 'Die Pflichten der Art. 8 bis 17 und 43 bis 49 gehen vom ersten Anbieter auf das Unternehmen über.',
        help: '"role: provider-and-deployer" schreiben und die Pflichten einplanen, oder das System wie vorgesehen verwenden.',
      },
    },
    undecided: {
      en: {
        what: "Whether you are only the deployer of high-risk '{useCase}' cannot be decided; not known: {missing}",
        why: 'Under your own name, or changed by you, it makes you the provider with far more duties.',
        help: 'Write "own-name:" and "modified:" with yes or no.',
      },
      nl: {
        what: "Of u alleen gebruiksverantwoordelijke bent van '{useCase}' (hoog risico), is niet te bepalen; onbekend: {missing}",
        why: 'Onder eigen naam, of door u gewijzigd, bent u aanbieder met veel meer plichten.',
        help: 'Schrijf "own-name:" en "modified:" met yes of no.',
      },
      de: {
        what: "Ob bei '{useCase}' (hochriskant) nur Betreiberpflichten gelten, ist nicht zu entscheiden; unbekannt: {missing}",
        why: 'Wer das System unter eigenem Namen einsetzt oder verändert, wird zum Anbieter mit weit mehr Pflichten.',
        help: '"own-name:" und "modified:" mit yes oder no schreiben.',
      },
    },
    provider: {
      en: {
        what: "As provider of high-risk '{useCase}' you need the whole provider package; not planned: {missing}",
        why: 'Risk and quality management, data, documentation, logging, oversight, CE mark and monitoring are due {applies}.',
        help: 'Add "conformity-assessment:" and, for listed uses, "registration:" with the use case and a day to compliance.',
      },
      nl: {
        what: "Als aanbieder van '{useCase}' (hoog risico) hebt u het hele aanbiederspakket nodig; niet gepland: {missing}",
        why: 'Risico- en kwaliteitsbeheer, data, documentatie, logs, toezicht, CE-markering en bewaking gelden {applies}.',
        help: 'Voeg aan compliance "conformity-assessment:" toe en bij genoemd gebruik "registration:", met use case en dag.',
      },
      de: {
        what: "Der Anbieter von '{useCase}' (hochriskant) braucht das ganze Anbieterpaket; nicht eingeplant: {missing}",
        why: 'Risiko- und Qualitätsmanagement, Daten, Unterlagen, Protokolle, Aufsicht, CE und Beobachtung gelten {applies}.',
        help: 'In compliance "conformity-assessment:" und bei gelisteter Nutzung "registration:" mit Anwendungsfall und Tag ergänzen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case chat "Chatbot for customers" {
    ai-act {
      role: deployer
      own-name: yes
      performs: none
      affects: natural-persons
      risk: limited
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants with a general chatbot" {
    ai-act {
      role: deployer
      own-name: no
      modified: yes
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: provider
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
    ],
    nearMiss: [
      // Changed, but nothing that the law lists.
      `plan p "P" {
  use-case drafting "Draft quotations with a general chatbot" {
    ai-act {
      role: deployer
      own-name: no
      modified: yes
      performs: none
      affects: none
      risk: minimal
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      own-name: no
      modified: no
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: provider-and-deployer
      own-name: yes
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
  compliance {
    conformity-assessment: ranking by 2027-10-01
    registration: ranking by 2027-11-01
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      own-name: perhaps
      modified: no
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: user
      performs: cv-filtering
      affects: natural-persons
      risk: high
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(pursuedUseCases(plan))) {
      const { role, ownName, modified } = classification.facts;
      if (!role) continue;
      const highRisk = highRiskOf(classification);
      const place = { at: role.at, about: classification };
      const title = titleOf(useCase);
      if (role.value === 'deployer') {
        if (ownName?.value === 'yes') {
          const roles = ['provider', 'provider-and-deployer'];
          const fixes = () => roles.map((one) => writeFix(`role: ${one}`, 'unsafe', replace(role.at, one)));
          report({ ...place, message: 'ownName', data: { useCase: title }, fixes });
        } else if (modified?.value === 'yes' && highRisk?.listed) {
          const both = 'provider-and-deployer';
          const data = { useCase: title, provision: provisionOf(highRisk.listed.listing) };
          const fixes = () => [writeFix(`role: ${both}`, 'unsafe', replace(role.at, both))];
          report({ ...place, message: 'modified', data, fixes });
        } else if (highRisk) {
          const missing = unknownTurns(classification);
          if (missing.length === 0) continue;
          const names = { list: missing.map((fact) => TURNING[fact]) };
          const fixes = () => turnFixes(classification, missing);
          report({ ...place, message: 'undecided', data: { useCase: title, missing: names }, fixes });
        }
        continue;
      }
      const missing = highRisk ? unplanned(useCase, highRisk, plan) : [];
      if (!highRisk || missing.length === 0) continue;
      const { applies } = chapterIII(useCase, classification, highRisk.from, plan, facts);
      const names = { list: missing.map((step) => PACKAGE[step]) };
      const fixes = () => packageFixes(useCase, missing, plan, facts);
      report({ ...place, message: 'provider', data: { useCase: title, missing: names, applies }, fixes });
    }
  },
});

/** The facts of which a high-risk deployer's plan says nothing, or that they are not known. */
function unknownTurns(classification: Classification): Turning[] {
  const { ownName, modified } = classification.facts;
  const answers: readonly [Turning, ReturnType<typeof answerOf>][] = [
    ['own-name', answerOf(classification, 'own-name', ownName)],
    ['modified', answerOf(classification, 'modified', modified)],
  ];
  // Of what cannot be read, either answer may be meant.
  if (answers.some(([, answer]) => answer === 'unreadable')) return [];
  return answers.filter(([, answer]) => answer === 'unknown').map(([fact]) => fact);
}

function turnFixes(classification: Classification, missing: readonly Turning[]): Fix[] {
  const { ownName, modified } = classification.facts;
  const written = { 'own-name': ownName, modified };
  const edits = missing.map((fact, index) => {
    const stated = written[fact];
    const answer = blank('no', index + 1);
    return stated ? replace(stated.at, answer) : insertFact(classification, `${fact}: ${answer}`, 'role');
  });
  const title = { en: 'State {facts}', nl: 'Vermeld {facts}', de: '{facts} angeben' };
  return [fix(title, 'placeholder', edits, { facts: { list: missing.map((fact) => `'${fact}'`) } })];
}

/** The steps of the package of which the plan says nothing; none where that cannot be told. Products are not registered. */
function unplanned(useCase: UseCase, { listed }: HighRisk, plan: Plan): Step[] {
  if (!useCase.id) return [];
  const steps: Step[] = listed ? ['conformity-assessment', 'registration'] : ['conformity-assessment'];
  return steps.filter((step) => !plannedStep(step, useCase, plan));
}

function packageFixes(useCase: UseCase, missing: readonly Step[], plan: Plan, facts: Facts): Fix[] {
  const day = dayBeforeUse(useCase, plan, facts);
  const lines = missing.map((step, index) => `${step}: ${useCase.id?.value} by ${blank(day, index + 1)}`);
  const title = { en: 'Add {lines}', nl: 'Voeg {lines} toe', de: '{lines} ergänzen' };
  return [
    fix(title, 'placeholder', addComplianceLines(lines, plan), {
      lines: { list: missing.map((step) => `'${step}'`) },
    }),
  ];
}
