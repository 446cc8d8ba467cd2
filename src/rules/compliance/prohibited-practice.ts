import { titleOf } from '../../model/element.ts';
import { removeFix } from '../engine/fix.ts';
import { removeItem } from '../engine/list-item.ts';
import { defineRule } from '../engine/rule.ts';
import { aiAct } from '../law/ai-act.ts';
import { listingOf, provisionOf } from '../law/listed-uses.ts';
import { isConsidered } from '../use-case/selection.ts';
import { classifiedOf, emotionSubject, type Listed, listedUses } from './classified.ts';
import { judgedOn } from './in-force.ts';

const WHOSE = { en: 'Whose emotions', nl: 'Wiens emoties', de: 'Wessen Emotionen' } as const;

const WHY = {
  en: 'It has been prohibited since {from}, for systems that are in use already too.',
  nl: 'Het is sinds {from} verboden, ook voor systemen die al in gebruik zijn.',
  de: 'Es ist seit dem {from} verboten, auch für Systeme, die schon in Betrieb sind.',
} as const;

const HELP = {
  en: 'Take the function out; where an exception of the article covers it, accept the finding with that reason.',
  nl: 'Haal de functie eruit; geldt een uitzondering van het artikel, accepteer de bevinding dan met die reden.',
  de: 'Die Funktion entfernen; deckt eine Ausnahme des Artikels sie ab, den Befund mit diesem Grund akzeptieren.',
} as const;

const EMOTION_HELP = {
  en: 'Take emotion recognition out; only medical or safety reasons are excepted, and would be accepted with that reason.',
  nl: 'Haal de emotieherkenning eruit; alleen medische of veiligheidsredenen zijn uitgezonderd; accepteer dan met die reden.',
  de: 'Die Emotionserkennung entfernen; nur medizinische oder Sicherheitsgründe sind ausgenommen, dann mit Grund akzeptieren.',
} as const;

export default defineRule({
  id: 'compliance/prohibited-practice',
  title: { en: 'Prohibited AI practice', nl: 'Verboden AI-praktijk', de: 'Verbotene KI-Praktik' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 5(1), Art. 113(a)')],
  messages: {
    practice: {
      en: {
        what: "'{useCase}' is used for {use}: prohibited by {provision} of the AI Act",
        why: WHY.en,
        help: HELP.en,
      },
      nl: {
        what: "'{useCase}' wordt gebruikt voor {use}: verboden volgens {provision} van de AI-verordening",
        why: WHY.nl,
        help: HELP.nl,
      },
      de: {
        what: "'{useCase}' wird eingesetzt für {use}: verboten nach {provision} der KI-Verordnung",
        why: WHY.de,
        help: HELP.de,
      },
    },
    ahead: {
      en: {
        what: "'{useCase}' is used for {use}: prohibited from {from} by {provision} of the AI Act",
        why: 'From that day on it may no longer be used, and that holds for older systems too.',
        help: HELP.en,
      },
      nl: {
        what: "'{useCase}' wordt gebruikt voor {use}: vanaf {from} verboden volgens {provision} van de AI-verordening",
        why: 'Vanaf die dag mag het niet meer worden gebruikt; dat geldt ook voor oudere systemen.',
        help: HELP.nl,
      },
      de: {
        what: "'{useCase}' wird eingesetzt für {use}: ab dem {from} verboten nach {provision} der KI-Verordnung",
        why: 'Ab diesem Tag darf es nicht mehr verwendet werden; das gilt auch für ältere Systeme.',
        help: HELP.de,
      },
    },
    staff: {
      en: {
        what: "'{useCase}' recognises emotions of staff: prohibited at work by {provision} of the AI Act",
        why: WHY.en,
        help: EMOTION_HELP.en,
      },
      nl: {
        what: "'{useCase}' herkent emoties van personeel: op het werk verboden volgens {provision} van de AI-verordening",
        why: WHY.nl,
        help: EMOTION_HELP.nl,
      },
      de: {
        what: "'{useCase}' erkennt Emotionen der Beschäftigten: am Arbeitsplatz verboten nach {provision} der KI-Verordnung",
        why: WHY.de,
        help: EMOTION_HELP.de,
      },
    },
    education: {
      en: {
        what: "'{useCase}' recognises emotions of learners: prohibited in education by {provision} of the AI Act",
        why: WHY.en,
        help: EMOTION_HELP.en,
      },
      nl: {
        what: "'{useCase}' herkent emoties van lerenden: in het onderwijs verboden volgens {provision} van de AI-verordening",
        why: WHY.nl,
        help: EMOTION_HELP.nl,
      },
      de: {
        what: "'{useCase}' erkennt Emotionen von Lernenden: in der Bildung verboten nach {provision} der KI-Verordnung",
        why: WHY.de,
        help: EMOTION_HELP.de,
      },
    },
    candidates: {
      en: {
        what: "'{useCase}' recognises emotions of applicants: prohibited by {provision} of the AI Act, on a protective reading",
        why: 'The article, which applies since {from}, names the workplace; whether hiring is part of it is not settled.',
        help: EMOTION_HELP.en,
      },
      nl: {
        what: "'{useCase}' herkent emoties van sollicitanten: verboden volgens {provision} van de AI-verordening, in beschermende uitleg",
        why: 'Het artikel noemt, met werking sinds {from}, de werkplek; of werving daarbij hoort, staat niet vast.',
        help: EMOTION_HELP.nl,
      },
      de: {
        what: "'{useCase}' erkennt Emotionen von Bewerbern: verboten nach {provision} der KI-Verordnung, bei schützender Auslegung",
        why: 'Der Artikel nennt, seit dem {from} anwendbar, den Arbeitsplatz; ob die Einstellung dazugehört, ist nicht geklärt.',
        help: EMOTION_HELP.de,
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  as-of: 2026-11-23
  use-case calls "Coach agents by their voice" {
    ai-act {
      role: deployer
      performs: workplace-emotion-inference
      affects: staff
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case interviews "Score enthusiasm in video interviews" {
    ai-act {
      role: deployer
      performs: candidate-evaluation, emotion-recognition
      affects: natural-persons
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case avatars "Make pictures of people" {
    ai-act {
      role: provider
      performs: intimate-imagery
      affects: natural-persons
    }
  }
}`,
    ],
    nearMiss: [
      // Recognising emotions of customers is high-risk, not prohibited.
      `plan p "P" {
  as-of: 2026-11-23
  use-case shop "See how customers like the shop" {
    ai-act {
      role: deployer
      performs: emotion-recognition
      affects: natural-persons
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  as-of: 2026-11-23
  use-case ranking "Rank applicants" {
    ai-act {
      role: deployer
      performs: cv-filtering
      affects: natural-persons
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case calls "Coach agents by their voice" {
    status: retired
    ai-act {
      role: deployer
      performs: workplace-emotion-inference
      affects: staff
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  as-of: 2026-11-23
  use-case calls "Coach agents by their voice" {
    ai-act {
      role: deployer
      performs: emotion-recognition
      affects: employes
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(plan.useCases.filter(isConsidered))) {
      const used = listedUses(classification);
      const practices = used.filter(({ listing }) => listing.in === 'article-5');
      const day = judgedOn(useCase, plan, facts);
      const performs = classification.facts.performs?.value ?? [];
      const fixes = ({ use, at }: Listed) => {
        const item = performs.find((one) => one.at === at);
        return item ? [removeFix(use, 'unsafe', removeItem(performs, item, 'none'))] : [];
      };
      for (const practice of practices) {
        const { listing, use, at } = practice;
        report({
          message: day < listing.from ? 'ahead' : 'practice',
          severity: day < listing.from ? 'warning' : 'error',
          at,
          about: classification,
          key: use,
          data: {
            useCase: titleOf(useCase),
            use: listing.title,
            provision: provisionOf(listing),
            from: { day: listing.from },
          },
          fixes: () => fixes(practice),
        });
      }
      // Said once where the plan names the practice itself.
      if (practices.some(({ use }) => use === 'workplace-emotion-inference')) continue;
      const emotions = used.find(({ use }) => use === 'emotion-recognition');
      const subject = emotionSubject(classification);
      const inference = listingOf('workplace-emotion-inference');
      if (!emotions || !subject || !inference) continue;
      const place = {
        at: emotions.at,
        about: classification,
        data: {
          useCase: titleOf(useCase),
          use: inference.title,
          provision: provisionOf(inference),
          from: { day: inference.from },
        },
        related: [{ at: subject.at, text: WHOSE, data: {} }],
        fixes: () => fixes(emotions),
      };
      if (day < inference.from) report({ message: 'ahead', severity: 'warning', ...place });
      else report({ message: subject.setting, ...place });
    }
  },
});
