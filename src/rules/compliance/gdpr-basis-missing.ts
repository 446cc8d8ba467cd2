import type { Facts } from '../../analysis/facts.ts';
import type { ActDate } from '../../analysis/first-use.ts';
import { unfinishedAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import { isoDay, type Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, insertElement, insertFact } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import type { UseCase } from '../use-case/selection.ts';
import { actRelated } from './legal-order.ts';
import { concernedBy, mayBeThere, stepsOf } from './legal-steps.ts';
import { usersOfData } from './used-by.ts';

type Data = ModelElement<'data'>;

const HELP = {
  en: 'State "legal-basis:", for special categories "exception:", and the entry as "record-of-processing:" with its date.',
  nl: 'Vermeld "legal-basis:", bij bijzondere persoonsgegevens "exception:", en de vermelding in het register als "record-of-processing:" met datum.',
  de: '"legal-basis:" angeben, bei besonderen Kategorien "exception:", und den Eintrag im Verzeichnis als "record-of-processing:" mit Datum.',
} as const;

export default defineRule({
  id: 'compliance/gdpr-basis-missing',
  title: {
    en: 'Personal data without legal basis or record',
    nl: 'Persoonsgegevens zonder grondslag of registratie',
    de: 'Personenbezogene Daten ohne Rechtsgrundlage oder Verzeichniseintrag',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [GDPR.basis.source, GDPR.exception.source, GDPR.record.source],
  messages: {
    missing: {
      en: {
        what: "'{data}' holds personal data without {missing} (GDPR)",
        why: 'Without them the data may not be used, and a pilot that needs it cannot begin.',
        help: HELP.en,
      },
      nl: {
        what: "'{data}' bevat persoonsgegevens zonder {missing} (AVG)",
        why: 'Zonder deze mogen de gegevens niet worden gebruikt, en kan een pilot die ze nodig heeft niet beginnen.',
        help: HELP.nl,
      },
      de: {
        what: "'{data}' enthält personenbezogene Daten ohne {missing} (DSGVO)",
        why: 'Ohne sie dürfen die Daten nicht genutzt werden, und ein Pilot, der sie braucht, kann nicht beginnen.',
        help: HELP.de,
      },
    },
    processed: {
      en: {
        what: "'{data}' holds personal data and is processed already, without {missing} (GDPR)",
        why: 'The work on these data has no ground that the plan could show: it has to be found, or the work has to stop.',
        help: HELP.en,
      },
      nl: {
        what: "'{data}' bevat persoonsgegevens en wordt al verwerkt, zonder {missing} (AVG)",
        why: 'Het werk met deze gegevens heeft geen grond die het plan kan tonen: die moet er komen, of het werk moet stoppen.',
        help: HELP.nl,
      },
      de: {
        what: "'{data}' enthält personenbezogene Daten und wird bereits verarbeitet, ohne {missing} (DSGVO)",
        why: 'Die Arbeit mit diesen Daten hat keine Grundlage, die der Plan zeigen könnte: sie muss gefunden werden, oder die Arbeit muss ruhen.',
        help: HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
}`,
      `plan p "P" {
  data health "Sick notes" {
    personal-data: yes
    special-categories: yes
    legal-basis: legal-obligation
  }
  compliance {
    record-of-processing: health on 2026-12-01
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
    legal-basis: legitimate-interest
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    status: live
    data: tickets
  }
  compliance {
    record-of-processing: chatbot on 2026-07-03
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  data health "Sick notes" {
    personal-data: yes
    special-categories: yes
    legal-basis: legal-obligation
    exception: employment-law
  }
  compliance {
    record-of-processing: health on 2026-12-01
  }
}`,
    ],
    passing: [
      `plan p "P" {
  data machines "Machine data" {
    personal-data: no
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
  }
  use-case chatbot "Chatbot" {
    status: candidate
    data: tickets
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
    legal-basis: custom
  }
  compliance {
    record-of-processing: tickets on 2026-07-03
  }
}`,
      `plan p "P" {
  data tickets "Tickets" {
    personal-data: yes
    legal-basis: contract
  }
  compliance {
    record-of-processing: tickts on 2026-07-03
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    const recorded = recordedIn(plan);
    for (const data of plan.data) {
      const { personalData, specialCategories } = data.facts;
      if (personalData?.value !== 'yes' || unfinishedAt(data)) continue;
      const users = usersOfData(plan, data);
      // What only candidates would use is not processed by this plan.
      if (users.length === 0 && plan.useCases.length > 0) continue;
      const missing: Missing[] = [];
      if (isAbsent(data, 'legal-basis')) missing.push(BASIS);
      if (specialCategories?.value === 'yes' && isAbsent(data, 'exception')) missing.push(EXCEPTION);
      if (recorded && !recorded.has(data) && !users.some((useCase) => recorded.has(useCase))) missing.push(RECORD);
      if (missing.length === 0) continue;
      const since = processedBy(plan, facts, users);
      const lacksGround = missing.some((one) => one !== RECORD);
      const isError = since !== undefined && lacksGround;
      report({
        message: isError ? 'processed' : 'missing',
        severity: isError ? 'error' : 'warning',
        at: nameOf(data),
        about: data,
        data: { data: titleOf(data), missing: { list: missing.map(({ name }) => name) } },
        related: since ? actRelated(since) : [],
        fixes: () => fixesFor(plan, data, missing),
      });
    }
  },
});

interface Missing {
  readonly name: Worded;
  readonly fact: string;
  /** The suggestion in its blank. */
  readonly suggested: string;
}

const BASIS: Missing = {
  name: { en: 'a legal basis (Art. 6)', nl: 'grondslag (art. 6)', de: 'Rechtsgrundlage (Art. 6)' },
  fact: 'legal-basis',
  suggested: 'legitimate-interest',
};

const EXCEPTION: Missing = {
  name: { en: 'an exception (Art. 9(2))', nl: 'uitzondering (art. 9, lid 2)', de: 'Ausnahme (Art. 9 Abs. 2)' },
  fact: 'exception',
  suggested: 'explicit-consent',
};

const RECORD: Missing = {
  name: { en: 'a record entry (Art. 30)', nl: 'registervermelding (art. 30)', de: 'Verzeichniseintrag (Art. 30)' },
  fact: 'record-of-processing',
  suggested: '',
};

/** What the plan has entries for; undefined where one may be there that cannot be read. An entry for a use case is one for its data. */
function recordedIn(plan: Plan): ReadonlySet<ModelElement> | undefined {
  if (mayBeThere(plan, 'record-of-processing')) return undefined;
  const steps = stepsOf(plan, 'record-of-processing');
  return new Set(steps.flatMap((step) => (step.about ? [step.about, ...concernedBy(plan, step)] : [])));
}

/** The act by which the data is processed on the day on which the plan is judged. */
function processedBy(plan: Plan, facts: Facts, users: readonly UseCase[]): ActDate | undefined {
  return users
    .map((useCase) => facts.firstUses.of(useCase).processing)
    .find((act) => act.kind === 'begun' || (act.kind === 'dated' && act.day.likely <= plan.asOf));
}

function fixesFor(plan: Plan, data: Data, missing: readonly Missing[]): Fix[] {
  const facts = missing.filter((one) => one !== RECORD);
  const lines = facts.map(({ fact, suggested }, index) => `${fact}: ${blank(suggested, index + 1)}`);
  const edits = lines.length > 0 ? [insertFact(data, lines.join('\n'), 'personal-data')] : [];
  const id = data.id?.value;
  if (missing.includes(RECORD)) {
    if (id === undefined) return [];
    const line = `record-of-processing: ${id} on ${blank(isoDay(plan.asOf), lines.length + 1)}`;
    edits.push(
      plan.compliance
        ? insertFact(plan.compliance, line, 'record-of-processing')
        : insertElement(plan.element, `compliance {\n  ${line}\n}`),
    );
  }
  const title = { en: 'Add {facts} …', nl: 'Voeg {facts} toe …', de: '{facts} ergänzen …' };
  return [fix(title, 'placeholder', edits, { facts: { list: missing.map(({ fact }) => `'${fact}'`) } })];
}
