import { unreadableAt } from '../../analysis/statement.ts';
import { isAbsent, type ModelElement, nameOf } from '../../model/element.ts';
import { dayOf } from '../../model/plan.ts';
import { type EpochDay, formatIsoDate } from '../../model/values.ts';
import { blank } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { defineRule } from '../engine/rule.ts';
import { article } from '../engine/source.ts';
import { APPLIES_FROM, aiAct } from '../law/ai-act.ts';
import { pursuedUseCases } from '../use-case/selection.ts';
import { datedDay } from './in-force.ts';
import { addComplianceLines } from './steps-before-use.ts';

export default defineRule({
  id: 'compliance/ai-literacy-missing',
  title: {
    en: 'No AI literacy measure',
    nl: 'Geen maatregel voor AI-geletterdheid',
    de: 'Keine Maßnahme zur KI-Kompetenz',
  },
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 4'), article('Change management')],
  messages: {
    missing: {
      en: {
        what: 'Nothing in the plan builds the AI literacy of the people who use it (AI Act, Art. 4)',
        why: 'Providers and deployers have had this duty since {from}, and users who do not know the limits of a system trust it blindly.',
        help: 'Write who learns what by when as "literacy: … by …" in compliance, or as "train:" in change.',
      },
      nl: {
        what: 'Niets in het plan bouwt aan de AI-geletterdheid van de gebruikers (AI-verordening, art. 4)',
        why: 'Aanbieders en gebruiksverantwoordelijken hebben deze plicht sinds {from}; wie de grenzen van een systeem niet kent, vertrouwt het blind.',
        help: 'Schrijf wie wat wanneer leert als "literacy: … by …" in compliance, of als "train:" in change.',
      },
      de: {
        what: 'Nichts im Plan fördert die KI-Kompetenz derer, die das System nutzen (KI-Verordnung, Art. 4)',
        why: 'Anbieter und Betreiber haben diese Pflicht seit dem {from}; wer die Grenzen eines Systems nicht kennt, vertraut ihm blind.',
        help: 'Wer was bis wann lernt, als "literacy: … by …" in compliance oder als "train:" in change schreiben.',
      },
    },
    late: {
      en: {
        what: 'The first AI literacy measure is on {measure}, after the go-live on {live} (AI Act, Art. 4)',
        why: 'Until then people work with a system whose limits nobody has explained to them.',
        help: 'Put a measure before the go-live, better before the pilot.',
      },
      nl: {
        what: 'De eerste maatregel voor AI-geletterdheid is op {measure}, na de livegang op {live} (AI-verordening, art. 4)',
        why: 'Tot die tijd werken mensen met een systeem waarvan niemand hun de grenzen heeft uitgelegd.',
        help: 'Plan een maatregel vóór de livegang, liever nog vóór de pilot.',
      },
      de: {
        what: 'Die erste Maßnahme zur KI-Kompetenz ist am {measure}, nach dem Go-live am {live} (KI-Verordnung, Art. 4)',
        why: 'Bis dahin arbeiten Menschen mit einem System, dessen Grenzen ihnen niemand erklärt hat.',
        help: 'Eine Maßnahme vor das Go-live legen, besser noch vor den Pilotbetrieb.',
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
  start: 2027-01-04
  as-of: 2026-11-23
  use-case drafting "Draft quotations" {
    status: chosen
  }
  roadmap {
    phase live "Live" {
      kind: rollout
      starts: 2027-02-01
      duration: 6 weeks
    }
  }
  compliance {
    literacy: "What drafts get wrong, for all of sales" by 2027-02-02
  }
}`,
    ],
    nearMiss: [
      `plan p "P" {
  start: 2027-01-04
  as-of: 2026-11-23
  use-case drafting "Draft quotations" {
    status: chosen
  }
  roadmap {
    phase live "Live" {
      kind: rollout
      starts: 2027-02-01
      duration: 6 weeks
    }
  }
  compliance {
    literacy: "What drafts get wrong, for all of sales" by 2027-02-01
  }
}`,
    ],
    passing: [
      `plan p "P" {
  company {
    department sales "Sales"
  }
  use-case drafting "Draft quotations" {
    status: chosen
  }
  change {
    train: sales 2 days
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: candidate
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
  }
  compliance {
    literacy: soon
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    const pursued = pursuedUseCases(plan);
    const { compliance, change, element } = plan;
    if (pursued.length === 0 || isHalfTyped(element)) return;
    const stated = [...(compliance?.facts.literacy ?? []), ...(change?.facts.train ?? [])];
    const live = firstOf(pursued.map((useCase) => datedDay(facts.firstUses.of(useCase).goLive)));
    if (stated.length === 0) {
      if (!lacks(compliance, 'literacy') || !lacks(change, 'train')) return;
      const day = live === undefined ? 'month 3' : formatIsoDate(live - 1);
      report({
        message: 'missing',
        at: nameOf(compliance ?? element),
        about: compliance ?? element,
        data: { from: { day: APPLIES_FROM.prohibitions } },
        fixes: () => {
          const line = `literacy: "${blank('Who learns what about the system', 1)}" by ${blank(day, 2)}`;
          const title = { en: "Add 'literacy: …'", nl: "Voeg 'literacy: …' toe", de: "'literacy: …' ergänzen" };
          return [fix(title, 'placeholder', addComplianceLines([line], plan))];
        },
      });
      return;
    }
    // A measure without a day, or with one that cannot be read, may be in time.
    if ([compliance && unreadableAt(compliance, 'literacy'), change && unreadableAt(change, 'train')].some(Boolean))
      return;
    const days = stated.map(({ value }) => value.by && dayOf(value.by.value, plan.start));
    const first = Math.min(...days.map((day) => day ?? Number.NEGATIVE_INFINITY));
    const measure = stated.find((_, index) => days[index] === first)?.value.by;
    if (!measure || live === undefined || first <= live) return;
    report({
      message: 'late',
      at: measure.at,
      about: compliance ?? change ?? element,
      data: { measure: { day: first }, live: { day: live } },
    });
  },
});

/** Whether a block says nothing of a fact, readable or not. */
function lacks(block: ModelElement | undefined, fact: string): boolean {
  return block === undefined || isAbsent(block, fact);
}

/** The first of the days that are known. */
function firstOf(days: readonly (EpochDay | undefined)[]): EpochDay | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
