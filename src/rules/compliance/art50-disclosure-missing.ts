import type { ActDate } from '../../analysis/first-use.ts';
import { nameOf, titleOf } from '../../model/element.ts';
import { showDay, type Worded } from '../../model/figures.ts';
import type { EpochDay } from '../../model/values.ts';
import { blank, insertFact, replace } from '../engine/edit.ts';
import type { Fix, Severity } from '../engine/finding.ts';
import { fix, insertFix, writeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { worded } from '../engine/worded.ts';
import { APPLIES_FROM, aiAct } from '../law/ai-act.ts';
import { pursuedUseCases } from '../use-case/selection.ts';
import { type Classification, classifiedOf } from './classified.ts';
import { fromDay, judgedOn } from './in-force.ts';
import { type Hinge, markedFrom, type Told, type Untold, untoldOf } from './transparency.ts';

/** What decides whether the article asks for anything, in words for a list. */
const HINGES: Readonly<Record<Hinge, Worded>> = {
  'interacts-with-people': { en: 'contact with people', nl: 'contact met mensen', de: 'Kontakt mit Menschen' },
  'generates-content': { en: 'created content', nl: 'gemaakte inhoud', de: 'erzeugte Inhalte' },
  publishes: { en: 'publication', nl: 'publicatie', de: 'Veröffentlichung' },
};

const PUBLISHED: Readonly<Record<'deep-fakes' | 'public-interest-text', Worded>> = {
  'deep-fakes': { en: 'Deep fakes', nl: 'Deepfakes', de: 'Deepfakes' },
  'public-interest-text': { en: 'Texts', nl: 'Teksten', de: 'Texte' },
};

const STATE_DISCLOSURE = {
  en: 'Tell people at the latest when they first meet it, and write "disclosure: yes".',
  nl: 'Vertel het mensen uiterlijk bij het eerste contact en schrijf "disclosure: yes".',
  de: 'Es spätestens beim ersten Kontakt mitteilen und "disclosure: yes" schreiben.',
} as const;

export default defineRule({
  id: 'compliance/art50-disclosure-missing',
  title: {
    en: 'People not told about AI',
    nl: 'Mensen weten niet dat het AI is',
    de: 'Menschen erfahren nichts von der KI',
  },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [aiAct('Art. 50(1)-(5), Art. 111(4), Art. 113')],
  messages: {
    contact: {
      en: {
        what: "'{useCase}' deals with people {when} without telling them that it is AI (AI Act, Art. 50(1))",
        why: 'Unless it is obvious, its provider has to see to that {applies}; who finds out later trusts no answer any more.',
        help: STATE_DISCLOSURE.en,
      },
      nl: {
        what: "'{useCase}' heeft {when} met mensen te maken zonder te zeggen dat het AI is (AI-verordening, art. 50, lid 1)",
        why: 'Tenzij het duidelijk is, zorgt de aanbieder daarvoor {applies}; wie het later merkt, vertrouwt geen antwoord meer.',
        help: STATE_DISCLOSURE.nl,
      },
      de: {
        what: "'{useCase}' hat {when} mit Menschen zu tun, ohne sich als KI auszuweisen (KI-Verordnung, Art. 50 Abs. 1)",
        why: 'Ist es nicht offensichtlich, sorgt der Anbieter dafür {applies}; wer es später merkt, glaubt keiner Antwort mehr.',
        help: STATE_DISCLOSURE.de,
      },
    },
    contactUnknown: {
      en: {
        what: "The plan does not say whether '{useCase}' tells people that it is AI (AI Act, Art. 50(1))",
        why: 'Unless it is obvious, its provider has to see to that {applies}.',
        help: STATE_DISCLOSURE.en,
      },
      nl: {
        what: "Het plan zegt niet of '{useCase}' mensen laat weten dat het AI is (AI-verordening, art. 50, lid 1)",
        why: 'Tenzij het duidelijk is, zorgt de aanbieder daarvoor {applies}.',
        help: STATE_DISCLOSURE.nl,
      },
      de: {
        what: "Der Plan sagt nicht, ob sich '{useCase}' als KI ausweist (KI-Verordnung, Art. 50 Abs. 1)",
        why: 'Ist es nicht offensichtlich, sorgt der Anbieter dafür {applies}.',
        help: STATE_DISCLOSURE.de,
      },
    },
    unmarked: {
      en: {
        what: "What '{useCase}' creates carries no mark that machines can read (AI Act, Art. 50(2))",
        why: 'The provider has to mark it {applies}; often the maker of the model has the means for it.',
        help: 'Ask the maker of the model for the marking, and write "content-marked: yes" once it is there.',
      },
      nl: {
        what: "Wat '{useCase}' maakt, heeft geen machineleesbare markering (AI-verordening, art. 50, lid 2)",
        why: 'De aanbieder moet markeren {applies}; vaak heeft de maker van het model daar de middelen voor.',
        help: 'Vraag de maker van het model om de markering en schrijf "content-marked: yes" zodra die er is.',
      },
      de: {
        what: "Was '{useCase}' erzeugt, trägt keine maschinenlesbare Kennzeichnung (KI-Verordnung, Art. 50 Abs. 2)",
        why: 'Der Anbieter muss kennzeichnen {applies}; oft hat der Hersteller des Modells die Mittel dafür.',
        help: 'Den Hersteller des Modells um die Kennzeichnung bitten und dann "content-marked: yes" schreiben.',
      },
    },
    markUnknown: {
      en: {
        what: "The plan does not say whether what '{useCase}' creates is marked for machines (AI Act, Art. 50(2))",
        why: 'The provider has to mark it {applies}; often the maker of the model has the means for it.',
        help: 'Ask the maker of the model, and write "content-marked:" with yes or no.',
      },
      nl: {
        what: "Het plan zegt niet of wat '{useCase}' maakt machineleesbaar is gemarkeerd (AI-verordening, art. 50, lid 2)",
        why: 'De aanbieder moet markeren {applies}; vaak heeft de maker van het model daar de middelen voor.',
        help: 'Vraag het de maker van het model en schrijf "content-marked:" met yes of no.',
      },
      de: {
        what: "Der Plan sagt nicht, ob das von '{useCase}' Erzeugte maschinenlesbar markiert ist (KI-Verordnung, Art. 50 Abs. 2)",
        why: 'Der Anbieter muss kennzeichnen {applies}; oft hat der Hersteller des Modells die Mittel dafür.',
        help: 'Den Hersteller des Modells fragen und "content-marked:" mit yes oder no schreiben.',
      },
    },
    sensed: {
      en: {
        what: "'{useCase}' is used for {use} without telling the people concerned (AI Act, Art. 50(3))",
        why: 'Its deployer has to tell them {applies}.',
        help: STATE_DISCLOSURE.en,
      },
      nl: {
        what: "'{useCase}' wordt gebruikt voor {use} zonder dat betrokkenen het weten (AI-verordening, art. 50, lid 3)",
        why: 'De gebruiksverantwoordelijke moet het hun laten weten {applies}.',
        help: STATE_DISCLOSURE.nl,
      },
      de: {
        what: "'{useCase}' wird eingesetzt für {use}, ohne dass Betroffene es erfahren (KI-Verordnung, Art. 50 Abs. 3)",
        why: 'Der Betreiber muss es ihnen mitteilen {applies}.',
        help: STATE_DISCLOSURE.de,
      },
    },
    sensedUnknown: {
      en: {
        what: "The plan does not say whether people are told of {use} by '{useCase}' (AI Act, Art. 50(3))",
        why: 'Its deployer has to tell them {applies}.',
        help: STATE_DISCLOSURE.en,
      },
      nl: {
        what: "Het plan zegt niet of mensen weten van {use} door '{useCase}' (AI-verordening, art. 50, lid 3)",
        why: 'De gebruiksverantwoordelijke moet het hun laten weten {applies}.',
        help: STATE_DISCLOSURE.nl,
      },
      de: {
        what: "Zu '{useCase}' sagt der Plan nicht, ob Betroffene es erfahren: {use} (KI-Verordnung, Art. 50 Abs. 3)",
        why: 'Der Betreiber muss es ihnen mitteilen {applies}.',
        help: STATE_DISCLOSURE.de,
      },
    },
    published: {
      en: {
        what: "{published} of '{useCase}' reach people without a word that AI made them (AI Act, Art. 50(4))",
        why: 'Its deployer has to disclose that {applies}; of texts, not where somebody reviews and answers for them.',
        help: 'Disclose it and write "disclosure: yes"; for texts reviewed by a person, write "editorial-control: yes".',
      },
      nl: {
        what: "{published} van '{useCase}' bereiken mensen zonder melding dat AI ze maakte (AI-verordening, art. 50, lid 4)",
        why: 'De gebruiksverantwoordelijke moet dat melden {applies}; bij teksten niet als iemand ze beoordeelt en ervoor instaat.',
        help: 'Meld het en schrijf "disclosure: yes"; schrijf bij teksten die iemand beoordeelt "editorial-control: yes".',
      },
      de: {
        what: "{published} von '{useCase}' erreichen Menschen ohne Hinweis auf die KI (KI-Verordnung, Art. 50 Abs. 4)",
        why: 'Der Betreiber muss das offenlegen {applies}; bei Texten nicht, wenn jemand sie prüft und verantwortet.',
        help: 'Offenlegen und "disclosure: yes" schreiben; bei geprüften Texten "editorial-control: yes" schreiben.',
      },
    },
    publishedUnknown: {
      en: {
        what: "The plan does not say whether {published} of '{useCase}' are disclosed as made by AI (AI Act, Art. 50(4))",
        why: 'Its deployer has to disclose that {applies}; of texts, not where somebody reviews and answers for them.',
        help: 'Write "disclosure:" with yes or no; for texts reviewed by a person, write "editorial-control: yes".',
      },
      nl: {
        what: "Het plan zegt niet of bij {published} van '{useCase}' staat dat AI ze maakte (AI-verordening, art. 50, lid 4)",
        why: 'De gebruiksverantwoordelijke moet dat melden {applies}; bij teksten niet als iemand ze beoordeelt en ervoor instaat.',
        help: 'Schrijf "disclosure:" met yes of no; schrijf bij teksten die iemand beoordeelt "editorial-control: yes".',
      },
      de: {
        what: "Der Plan sagt nicht, ob {published} von '{useCase}' als KI-erzeugt offengelegt sind (KI-Verordnung, Art. 50 Abs. 4)",
        why: 'Der Betreiber muss das offenlegen {applies}; bei Texten nicht, wenn jemand sie prüft und verantwortet.',
        help: '"disclosure:" mit yes oder no schreiben; bei geprüften Texten "editorial-control: yes" schreiben.',
      },
    },
    undecided: {
      en: {
        what: "Whether '{useCase}' has to be disclosed as AI (AI Act, Art. 50) cannot be decided; not known: {missing}",
        why: 'The duties towards people who meet AI or its products apply {applies}.',
        help: 'Write {facts} in ai-act.',
      },
      nl: {
        what: "Of '{useCase}' als AI kenbaar moet zijn (AI-verordening, art. 50), is niet te bepalen; onbekend: {missing}",
        why: 'De plichten tegenover mensen die AI of het resultaat ervan tegenkomen, gelden {applies}.',
        help: 'Schrijf {facts} in ai-act.',
      },
      de: {
        what: "Ob '{useCase}' als KI kenntlich sein muss (KI-Verordnung, Art. 50), ist nicht zu entscheiden; unbekannt: {missing}",
        why: 'Die Pflichten gegenüber Menschen, die KI oder ihren Ergebnissen begegnen, gelten {applies}.',
        help: '{facts} in ai-act schreiben.',
      },
    },
  },
  examples: {
    failing: [
      `plan p "P" {
  start: 2026-09-01
  as-of: 2026-11-23
  use-case chat "Chatbot for customers" {
    ai-act {
      role: provider
      interacts-with-people: yes
      generates-content: no
      disclosure: no
    }
  }
  roadmap {
    phase live "Go live" {
      kind: rollout
      starts: 2026-10-01
      duration: 4 weeks
      delivers: chat
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case chat "Chatbot for customers" {
    ai-act {
      role: provider
      interacts-with-people: yes
      generates-content: no
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case pictures "Make product pictures" {
    ai-act {
      role: provider
      interacts-with-people: no
      generates-content: yes
      content-marked: unknown
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case shop "See how customers like the shop" {
    ai-act {
      role: deployer
      performs: emotion-recognition
      affects: natural-persons
      generates-content: no
      disclosure: no
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case news "Write about town council meetings" {
    ai-act {
      role: deployer
      generates-content: yes
      publishes: public-interest-text
      editorial-control: no
      disclosure: no
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case texts "Write texts" {
    ai-act {
      role: deployer
      generates-content: yes
    }
  }
}`,
    ],
    nearMiss: [
      // Somebody reviews the texts and answers for them.
      `plan p "P" {
  as-of: 2026-11-23
  use-case news "Write about town council meetings" {
    ai-act {
      role: deployer
      generates-content: yes
      publishes: public-interest-text
      editorial-control: yes
      disclosure: no
    }
  }
}`,
      // Talking with people binds the provider, not who only uses the system.
      `plan p "P" {
  as-of: 2026-11-23
  use-case chat "Chatbot of a vendor for customers" {
    ai-act {
      role: deployer
      interacts-with-people: yes
      generates-content: no
      disclosure: no
    }
  }
}`,
    ],
    passing: [
      `plan p "P" {
  as-of: 2026-11-23
  use-case chat "Chatbot for customers" {
    ai-act {
      role: provider
      interacts-with-people: yes
      generates-content: yes
      content-marked: yes
      disclosure: yes
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case drafting "Draft quotations" {
    ai-act {
      role: deployer
      generates-content: yes
      publishes: none
    }
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  as-of: 2026-11-23
  use-case chat "Chatbot for customers" {
    ai-act {
      role: provider
      interacts-with-people: sometimes
      generates-content: no
      disclosure: no
    }
  }
}`,
      `plan p "P" {
  as-of: 2026-11-23
  use-case chat "Chatbot for customers" {
    ai-act {
      role: provider
      interacts-with-people: yes
      generates-content: no
      disclosure: later
    }
  }
}`,
    ],
  },
  check({ plan, facts, law, report }) {
    if (!law.has('eu')) return;
    for (const { useCase, classification } of classifiedOf(pursuedUseCases(plan))) {
      const { contact, mark, sensed, published, open } = untoldOf(classification);
      const { use } = facts.firstUses.of(useCase);
      const day = judgedOn(useCase, plan, facts);
      const title = titleOf(useCase);
      const applies = fromDay(APPLIES_FROM.transparency);
      const place = (fact: Told, answer: Untold, from: EpochDay = APPLIES_FROM.transparency) => ({
        at: valueAtOf(classification, fact) ?? nameOf(classification),
        about: classification,
        severity: severityOn(day, from, answer),
        fixes: () => tellFixes(classification, fact),
      });
      if (contact === 'unknown') {
        report({ message: 'contactUnknown', ...place('disclosure', contact), data: { useCase: title, applies } });
      } else if (contact === 'no') {
        const data = { useCase: title, when: whenUsed(use), applies };
        report({ message: 'contact', ...place('disclosure', contact), data });
      }
      if (mark) {
        const from = markedFrom(use, classification, plan);
        const message = mark === 'unknown' ? 'markUnknown' : 'unmarked';
        const data = { useCase: title, applies: fromDay(from) };
        report({ message, ...place('content-marked', mark, from), data });
      }
      if (sensed) {
        const message = sensed.answer === 'unknown' ? 'sensedUnknown' : 'sensed';
        report({ message, ...place('disclosure', sensed.answer), data: { useCase: title, use: sensed.use, applies } });
      }
      if (published) {
        const message = published.answer === 'unknown' ? 'publishedUnknown' : 'published';
        const data = { useCase: title, published: PUBLISHED[published.what], applies };
        report({ message, ...place('disclosure', published.answer), data });
      }
      if (open.length === 0) continue;
      report({
        message: 'undecided',
        at: nameOf(classification),
        about: classification,
        severity: 'warning',
        data: {
          useCase: title,
          missing: { list: open.map((fact) => HINGES[fact]) },
          facts: { list: open.map((fact) => `"${fact}:"`) },
          applies,
        },
        fixes: () => hingeFixes(classification, open),
      });
    }
  },
});

/** What is declared and contradicts the law of the day is an error; what is not known, or lies before that day, is not. */
function severityOn(day: EpochDay, from: EpochDay, answer: Untold): Severity {
  return answer === 'no' && day >= from ? 'error' : 'warning';
}

function valueAtOf(classification: Classification, fact: string) {
  return classification.lines.find(({ name }) => name === fact)?.valueAt;
}

function whenUsed(use: ActDate): Worded {
  if (use.kind === 'begun') return { en: 'already', nl: 'nu al', de: 'schon jetzt' };
  if (use.kind === 'unknown')
    return { en: 'from its first use', nl: 'vanaf het eerste gebruik', de: 'ab der ersten Nutzung' };
  const { likely } = use.day;
  const from: Worded = { en: 'from', nl: 'vanaf', de: 'ab dem' };
  return worded((language) => `${from[language]} ${showDay(likely, language)}`);
}

/** What has to become true, whether it is declared otherwise or not known yet. */
function tellFixes(classification: Classification, fact: Told): Fix[] {
  const line = `${fact}: yes`;
  const at = valueAtOf(classification, fact);
  if (at) return [writeFix(line, 'unsafe', replace(at, 'yes'))];
  return [insertFix(line, 'unsafe', insertFact(classification, line))];
}

function hingeFixes(classification: Classification, open: readonly Hinge[]): Fix[] {
  const answered = open.map((fact, index) => {
    const answer = blank(fact === 'publishes' ? 'none' : 'no', index + 1);
    return { at: valueAtOf(classification, fact), answer, line: `${fact}: ${answer}` };
  });
  const written = answered.flatMap(({ at, answer }) => (at ? [replace(at, answer)] : []));
  const lines = answered.filter(({ at }) => !at).map(({ line }) => line);
  const added = lines.length > 0 ? [insertFact(classification, lines.join('\n'))] : [];
  const title = { en: 'State {facts}', nl: 'Vermeld {facts}', de: '{facts} angeben' };
  const data = { facts: { list: open.map((fact) => `'${fact}'`) } };
  return [fix(title, 'placeholder', [...written, ...added], data)];
}
