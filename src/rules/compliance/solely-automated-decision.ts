import { unreadableAt } from '../../analysis/statement.ts';
import { childOf, isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import { showList, type Worded } from '../../model/figures.ts';
import type { SourceRange } from '../../model/values.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { worded } from '../engine/worded.ts';
import { GDPR } from '../law/eu/gdpr-duties.ts';
import { pursuedUseCases } from '../use-case/selection.ts';
import { answerFixes } from './answer-fixes.ts';
import { effectOf } from './effect.ts';

type Classification = ModelElement<'ai-act'>;

export default defineRule({
  id: 'compliance/solely-automated-decision',
  title: {
    en: 'Automated decision without ground',
    nl: 'Geautomatiseerd besluit zonder grond',
    de: 'Automatisierte Entscheidung ohne Grundlage',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [GDPR.automatedDecision.source],
  messages: {
    decides: {
      en: {
        what: "'{useCase}' decides about people without a person (GDPR, Art. 22), and the plan states no {missing}",
        why: 'People may refuse to be subject to such a decision; it stands only with a ground and with somebody who can change it.',
        help: 'Write "decides: human-in-loop" and plan the time for it, or state "decision-ground:" and who looks again as "human-intervention:".',
      },
      nl: {
        what: "'{useCase}' besluit zonder mens over mensen (AVG, art. 22), en het plan noemt geen {missing}",
        why: 'Mensen mogen zo’n besluit weigeren; het houdt alleen stand met een grond en met iemand die het kan herzien.',
        help: 'Schrijf "decides: human-in-loop" en plan er tijd voor, of vermeld "decision-ground:" en wie opnieuw kijkt als "human-intervention:".',
      },
      de: {
        what: "'{useCase}' entscheidet ohne Mensch über Menschen (DSGVO, Art. 22), und im Plan fehlt: {missing}",
        why: 'Betroffene dürfen eine solche Entscheidung ablehnen; sie hält nur mit einer Grundlage und mit jemandem, der sie ändern kann.',
        help: '"decides: human-in-loop" schreiben und Zeit dafür einplanen oder "decision-ground:" angeben und wer noch einmal hinsieht als "human-intervention:".',
      },
    },
    undecided: {
      en: {
        what: "Whether '{useCase}' may decide without a person (GDPR, Art. 22) cannot be decided: the effect on people is not known",
        why: 'The law limits automated decisions with legal or similarly significant effects, such as no loan or no job.',
        help: 'State "significant-effect: yes" or "no".',
      },
      nl: {
        what: "Of '{useCase}' zonder mens mag besluiten (AVG, art. 22), is niet te bepalen: het gevolg voor mensen is niet bekend",
        why: 'De wet beperkt geautomatiseerde besluiten met rechtsgevolgen of vergelijkbare gevolgen, zoals geen lening of geen baan.',
        help: 'Vermeld "significant-effect: yes" of "no".',
      },
      de: {
        what: "Ob '{useCase}' ohne Mensch entscheiden darf (DSGVO, Art. 22), ist offen: die Wirkung auf Menschen ist nicht bekannt",
        why: 'Das Gesetz begrenzt automatisierte Entscheidungen mit rechtlicher oder ähnlich erheblicher Wirkung, etwa kein Kredit oder keine Stelle.',
        help: '"significant-effect: yes" oder "no" angeben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      decides: solely-automated
    }
  }
}`,
      `plan p "P" {
  use-case limits "Set credit limits" {
    ai-act {
      performs: credit-scoring
      affects: natural-persons
      decides: solely-automated
      decision-ground: contract
    }
  }
}`,
      `plan p "P" {
  use-case vouchers "Hand out vouchers" {
    ai-act {
      performs: none
      affects: natural-persons
      decides: solely-automated
    }
  }
}`,
    ],
    nearMiss: [
      // A law that allows the decision sets the safeguards itself: Art. 22(2)(b) and (3).
      `plan p "P" {
  use-case benefits "Grant benefits" {
    ai-act {
      performs: public-benefits
      affects: natural-persons
      decides: solely-automated
      decision-ground: law
    }
  }
}`,
      `plan p "P" {
  use-case vouchers "Hand out vouchers" {
    ai-act {
      performs: none
      affects: natural-persons
      decides: solely-automated
      significant-effect: no
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      decides: human-in-loop
    }
  }
}`,
      `plan p "P" {
  use-case limits "Set credit limits" {
    ai-act {
      performs: credit-scoring
      affects: natural-persons
      decides: solely-automated
      decision-ground: explicit-consent
      human-intervention: "Credit desk, within two days"
    }
  }
}`,
      `plan p "P" {
  use-case sorting "Sort parts" {
    ai-act {
      performs: none
      affects: none
      decides: solely-automated
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case ranking "Rank applicants" {
    ai-act {
      performs: cv-filtering
      affects: natural-persons
      decides: solely-automated
      decision-ground: tradition
    }
  }
}`,
    ],
  },
  check({ plan, law, report }) {
    if (!law.has('eu')) return;
    for (const useCase of pursuedUseCases(plan)) {
      const classification = childOf(useCase, 'ai-act');
      const decides = classification?.facts.decides;
      if (!classification || decides?.value !== 'solely-automated') continue;
      if (FACTS.some((fact) => unreadableAt(classification, fact))) continue;
      const effect = effectOf(classification);
      if (effect === 'no') continue;
      if (effect === 'unknown') {
        const stated = classification.facts.significantEffect;
        report({
          message: 'undecided',
          severity: 'warning',
          at: stated?.at ?? decides.at,
          about: classification,
          data: { useCase: titleOf(useCase) },
          fixes: () => answerFixes(classification, 'significant-effect', 'decides'),
        });
        continue;
      }
      const missing = missingOf(classification);
      if (missing.length === 0) continue;
      report({
        message: 'decides',
        at: decides.at,
        about: classification,
        data: { useCase: titleOf(useCase), missing: missingWords(missing) },
        related: [
          {
            at: classification.facts.performs?.at ?? nameOf(classification),
            text: { en: 'What it does', nl: 'Wat het doet', de: 'Was es tut' },
            data: {},
          },
        ],
        fixes: () => fixesFor(classification, decides.at, missing),
      });
    }
  },
});

const FACTS = [
  'decides',
  'affects',
  'performs',
  'significant-effect',
  'decision-ground',
  'human-intervention',
] as const;

interface Missing {
  readonly name: Worded;
  readonly line: (stop: number) => string;
}

const GROUND: Missing = {
  name: { en: 'ground', nl: 'grond', de: 'eine Grundlage' },
  line: (stop) => `decision-ground: ${blank('contract', stop)}`,
};

const INTERVENTION: Missing = {
  name: { en: 'human intervention', nl: 'menselijke tussenkomst', de: 'das Eingreifen einer Person' },
  line: (stop) => `human-intervention: "${blank('Who looks again, and how soon', stop)}"`,
};

/** What Art. 22(2) and (3) ask for and the plan does not say. Who looks again is asked for with a contract or consent. */
function missingOf(classification: Classification): Missing[] {
  const missing = isAbsent(classification, 'decision-ground') ? [GROUND] : [];
  const byLaw = classification.facts.decisionGround?.value === 'law';
  if (!byLaw && isAbsent(classification, 'human-intervention')) missing.push(INTERVENTION);
  return missing;
}

/** Behind "no" and "geen" the parts are alternatives, behind "fehlt:" a sum. */
function missingWords(missing: readonly Missing[]): Worded {
  return worded((language) =>
    showList(
      missing.map(({ name }) => name[language]),
      language,
      language !== 'de',
    ),
  );
}

function fixesFor(classification: Classification, at: SourceRange, missing: readonly Missing[]): Fix[] {
  const lines = missing.map(({ line }, index) => line(index + 1));
  const names = lines.map((line) => line.slice(0, line.indexOf(':') + 1));
  return [
    writeFix('decides: human-in-loop', 'unsafe', replace(at, 'human-in-loop')),
    insertFix(`${names.join(' … ')} …`, 'placeholder', insertFact(classification, lines.join('\n'), 'decides')),
  ];
}
