import { unfinishedAt, unreadableAt } from '../../analysis/statement.ts';
import { lineOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import { dayOf } from '../../model/plan.ts';
import { blank, insertAt, insertFact, remove, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { aiAct } from '../law/ai-act.ts';
import { provisionOf } from '../law/listed-uses.ts';
import { isConsidered } from '../use-case/selection.ts';
import { annexIIIUse, answerOf, classifiedOf, isProvider } from './classified.ts';
import { dayBeforeUse } from './deployer-duties.ts';
import { chapterIII, datedDay } from './in-force.ts';
import { plannedStep } from './planned-step.ts';
import { addComplianceLines } from './steps-before-use.ts';

const DOCUMENT: Worded = {
  en: 'the documented reason',
  nl: 'de gedocumenteerde reden',
  de: 'die dokumentierte Begründung',
};
const REGISTRATION: Worded = { en: 'the registration', nl: 'de registratie', de: 'die Registrierung' };

export default defineRule({
  id: 'compliance/art6-3-profiling',
  title: {
    en: 'Exemption impossible or undocumented',
    nl: 'Uitzondering onmogelijk of niet gedocumenteerd',
    de: 'Ausnahme unmöglich oder nicht dokumentiert',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 6(3) and (4), Art. 49(2)')],
  messages: {
    profiling: {
      en: {
        what: "'{useCase}' profiles people, so the exemption of Art. 6(3) from high risk does not apply",
        why: 'A listed use ({provision}) with profiling always counts as high-risk, whatever its ground.',
        help: 'Remove the exemption and plan the duties, or change the system so that it profiles nobody.',
      },
      nl: {
        what: "'{useCase}' profileert mensen, dus de uitzondering op hoog risico van art. 6, lid 3, geldt niet",
        why: 'Genoemd gebruik ({provision}) met profilering is altijd hoog risico, ongeacht de grond.',
        help: 'Haal de uitzondering weg en plan de plichten, of wijzig het systeem zo dat het niemand profileert.',
      },
      de: {
        what: "'{useCase}' betreibt Profiling, daher gilt die Ausnahme vom hohen Risiko nach Art. 6 Abs. 3 nicht",
        why: 'Eine gelistete Nutzung ({provision}) mit Profiling ist immer hochriskant, gleich aus welchem Grund.',
        help: 'Die Ausnahme entfernen und die Pflichten einplanen, oder das System ohne Profiling bauen.',
      },
    },
    undecided: {
      en: {
        what: "Whether '{useCase}' may use the exemption of Art. 6(3) cannot be decided: profiling is not known",
        why: 'Where a listed use ({provision}) profiles people, it is high-risk and all duties count.',
        help: 'Find out whether the system evaluates personal traits, and write "profiling: yes" or "profiling: no".',
      },
      nl: {
        what: "Of '{useCase}' onder de uitzondering van art. 6, lid 3, valt, is niet te bepalen: profilering is onbekend",
        why: 'Als genoemd gebruik ({provision}) mensen profileert, is het hoog risico en gelden alle plichten.',
        help: 'Zoek uit of het systeem persoonlijke eigenschappen beoordeelt en schrijf "profiling: yes" of "profiling: no".',
      },
      de: {
        what: "Ob für '{useCase}' die Ausnahme nach Art. 6 Abs. 3 gilt, ist nicht zu entscheiden: Profiling ist unbekannt",
        why: 'Betreibt eine gelistete Nutzung ({provision}) Profiling, ist sie hochriskant, und alle Pflichten gelten.',
        help: 'Klären, ob das System persönliche Aspekte bewertet, und "profiling: yes" oder "profiling: no" schreiben.',
      },
    },
    unshown: {
      en: {
        what: "The exemption of '{useCase}' under Art. 6(3) lacks {missing}",
        why: 'The provider documents why a listed use is not high-risk and registers it before use; this applies {applies}.',
        help: 'Write the day as "documented …" after the ground; as provider add "registration:" to the compliance block.',
      },
      nl: {
        what: "Bij de uitzondering van '{useCase}' volgens art. 6, lid 3, ontbreekt {missing}",
        why: 'De aanbieder documenteert en registreert vóór gebruik waarom genoemd gebruik geen hoog risico is; dat geldt {applies}.',
        help: 'Schrijf de dag als "documented …" achter de grond; voeg als aanbieder "registration:" toe aan het blok compliance.',
      },
      de: {
        what: "Zur Ausnahme von '{useCase}' nach Art. 6 Abs. 3 fehlt {missing}",
        why: 'Der Anbieter dokumentiert und registriert vor der Nutzung, warum sie nicht hochriskant ist; das gilt {applies}.',
        help: 'Den Tag als "documented …" hinter den Grund schreiben; als Anbieter "registration:" im Block compliance ergänzen.',
      },
    },
    late: {
      en: {
        what: "The exemption of '{useCase}' is documented on {documented}, after the first use on {used}",
        why: 'The reason why it is not high-risk is documented before use; this applies {applies}.',
        help: 'Document it before the first use, or begin the use later.',
      },
      nl: {
        what: "De uitzondering van '{useCase}' wordt op {documented} gedocumenteerd, na het eerste gebruik op {used}",
        why: 'Waarom het geen hoog risico is, wordt vóór het gebruik gedocumenteerd; dat geldt {applies}.',
        help: 'Documenteer het vóór het eerste gebruik, of begin later met het gebruik.',
      },
      de: {
        what: "Die Ausnahme von '{useCase}' wird am {documented} dokumentiert, nach der ersten Nutzung am {used}",
        why: 'Warum es nicht hochriskant ist, wird vor der Nutzung dokumentiert; das gilt {applies}.',
        help: 'Vor der ersten Nutzung dokumentieren oder die Nutzung später beginnen.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
      exemption: preparatory documented 2026-11-02
      risk: limited
    }
  }
}`,
      `plan p "P" {
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: no
      exemption: narrow-task
      risk: limited
    }
  }
}`,
      `plan p "P" {
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      exemption: narrow-task documented 2026-11-02
      risk: limited
    }
  }
}`,
    ],
    nearMiss: [
      // Documented on the day of the pilot: nothing says what came first.
      `plan p "P" {
  start: 2027-01-04
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: provider
      performs: cv-filtering
      affects: natural-persons
      profiling: no
      exemption: narrow-task documented 2027-02-01
      risk: limited
    }
  }
  roadmap {
    phase trial "Trial" {
      kind: pilot
      starts: 2027-02-01
      duration: 6 weeks
      delivers: sorting
    }
  }
  compliance {
    registration: sorting by 2027-01-29
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: no
      exemption: narrow-task documented 2026-11-02
      risk: limited
    }
  }
}`,
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: yes
      risk: high
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: perhaps
      exemption: narrow-task documented 2026-11-02
      risk: limited
    }
  }
}`,
      `plan p "P" {
  use-case sorting "Sort applications by job number" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
      profiling: no
      exemption: narrow-task documented soon
      risk: limited
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(plan.useCases.filter(isConsidered))) {
      const line = lineOf(classification, 'exemption');
      const listed = annexIIIUse(classification);
      const { exemption, profiling } = classification.facts;
      if (!line || !listed || unfinishedAt(classification)) continue;
      const place = { at: line.valueAt ?? line.at, about: classification };
      const data = { useCase: titleOf(useCase), provision: provisionOf(listed.listing) };
      const profiles = answerOf(classification, 'profiling', profiling);
      if (profiles === 'yes' && profiling) {
        const text = { en: 'Profiling', nl: 'Profilering', de: 'Profiling' };
        const related = [{ at: profiling.at, text, data: {} }];
        report({
          ...place,
          message: 'profiling',
          data,
          related,
          fixes: () => [removeFix('exemption', 'unsafe', remove(line.at))],
        });
        continue;
      }
      if (!exemption || unreadableAt(classification, 'exemption') || profiles === 'unreadable') continue;
      if (profiles === 'unknown') {
        const edit = (value: string) =>
          profiling ? replace(profiling.at, value) : insertFact(classification, `profiling: ${value}`, 'affects');
        const fixes = (): Fix[] => ['no', 'yes'].map((value) => writeFix(`profiling: ${value}`, 'unsafe', edit(value)));
        report({ ...place, message: 'undecided', severity: 'warning', data, fixes });
      }
      const { severity, applies } = chapterIII(useCase, classification, listed.listing.from, plan, facts);
      const { documented } = exemption.value;
      const registers = isProvider(classification) && useCase.id && !plannedStep('registration', useCase, plan);
      const missing = [...(documented ? [] : [DOCUMENT]), ...(registers ? [REGISTRATION] : [])];
      if (missing.length > 0) {
        report({
          ...place,
          message: 'unshown',
          severity: 'warning',
          data: { useCase: data.useCase, missing: { list: missing }, applies },
          fixes: () => {
            const day = dayBeforeUse(useCase, plan, facts);
            const document = insertAt(exemption.at, 'end', ` documented ${blank(day, 1)}`);
            const line = `registration: ${useCase.id?.value} by ${blank(day, documented ? 1 : 2)}`;
            const edits = [...(documented ? [] : [document]), ...(registers ? addComplianceLines([line], plan) : [])];
            const title = { en: 'Add {missing}', nl: 'Voeg {missing} toe', de: '{missing} ergänzen' };
            return [fix(title, 'placeholder', edits, { missing: { list: missing } })];
          },
        });
      }
      const documentedOn = documented && dayOf(documented.value, plan.start);
      const used = datedDay(facts.firstUses.of(useCase).use);
      if (!documented || documentedOn === undefined || used === undefined || documentedOn <= used) continue;
      report({
        at: documented.at,
        about: classification,
        message: 'late',
        severity,
        data: { useCase: data.useCase, documented: { day: documentedOn }, used: { day: used }, applies },
      });
    }
  },
});
