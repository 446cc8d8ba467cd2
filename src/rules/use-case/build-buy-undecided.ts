import * as z from 'zod';
import { unreadableAt } from '../../analysis/statement.ts';
import { childrenOf, isAbsent, type ModelElement, nameOf, titleOf } from '../../model/element.ts';
import type { Worded } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { blank, type Edit, insertElement, insertFact, replaceValue } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, insertFix } from '../engine/fix.ts';
import { freeAmong } from '../engine/free-id.ts';
import { isHalfTyped } from '../engine/half-typed.ts';
import { languageOf } from '../engine/plan-language.ts';
import { defineRule } from '../engine/rule.ts';
import { article, practice } from '../engine/source.ts';
import { pursuedUseCases, type UseCase } from './selection.ts';

type Option = ModelElement<'option'>;

/** More offers than this are a list to read, not a choice. */
const MOST_OFFERS = 3;

const WHY = {
  en: 'A product off the shelf, or a simpler way without AI, may solve most of the problem for a fraction of the cost.',
  nl: 'Een kant-en-klaar product of een eenvoudiger weg zonder AI lost het probleem soms grotendeels op voor een fractie van de kosten.',
  de: 'Ein fertiges Produkt oder ein einfacherer Weg ohne KI löst das Problem manchmal weitgehend zu einem Bruchteil der Kosten.',
} as const;

const HELP = {
  en: 'Write an option block with "cost:" for each way: build, buy, low-code, without AI.',
  nl: 'Schrijf voor elke weg een blok option met "cost:": bouwen, kopen, low-code, zonder AI.',
  de: 'Für jeden Weg einen Block option mit "cost:" schreiben: bauen, kaufen, Low-Code, ohne KI.',
} as const;

export default defineRule({
  id: 'use-case/build-buy-undecided',
  title: {
    en: 'Alternatives not compared',
    nl: 'Alternatieven niet vergeleken',
    de: 'Alternativen nicht verglichen',
  },
  severity: 'hint',
  since: '0.1.0',
  status: 'stable',
  scope: 'plan',
  sources: [
    article('Praktijkvoorbeelden uit het MKB'),
    practice('NIST AI RMF', 'MANAGE 2.1'),
    practice('PRINCE2', 'Business case: options'),
  ],
  messages: {
    none: {
      en: {
        what: "'{useCase}' compares no ways to solve the problem: build, buy or do without AI",
        why: WHY.en,
        help: HELP.en,
      },
      nl: { what: "'{useCase}' vergelijkt geen wegen: bouwen, kopen of zonder AI", why: WHY.nl, help: HELP.nl },
      de: { what: "'{useCase}' vergleicht keine Wege: bauen, kaufen oder ohne KI", why: WHY.de, help: HELP.de },
    },
    alone: {
      en: { what: "For '{useCase}' no alternative to '{option}' is considered", why: WHY.en, help: HELP.en },
      nl: { what: "Voor '{useCase}' is geen alternatief voor '{option}' bekeken", why: WHY.nl, help: HELP.nl },
      de: { what: "Für '{useCase}' ist keine Alternative zu '{option}' erwogen", why: WHY.de, help: HELP.de },
    },
    uncosted: {
      en: {
        what: "'{useCase}' names {count} options, but these have no cost: {options}",
        why: 'Options without a cost cannot be compared, so that the choice rests on taste.',
        help: 'Estimate each option as "cost:"; a range such as 40k..60k will do.',
      },
      nl: {
        what: "'{useCase}' noemt {count} opties, maar deze hebben geen kosten: {options}",
        why: 'Opties zonder kosten zijn niet te vergelijken; de keuze berust dan op smaak.',
        help: 'Schat elke optie als "cost:"; een bandbreedte zoals 40k..60k is genoeg.',
      },
      de: {
        what: "'{useCase}' nennt {count} Optionen, aber ohne Kosten sind: {options}",
        why: 'Optionen ohne Kosten lassen sich nicht vergleichen; die Wahl ist dann Geschmackssache.',
        help: 'Jede Option als "cost:" schätzen; eine Spanne wie 40k..60k genügt.',
      },
    },
    open: {
      en: {
        what: "'{useCase}' compares {count} options, but none is marked as chosen",
        why: 'Team, budget and roadmap are planned here for a way that nobody has decided on.',
        help: 'Write "chosen: yes" in the option that the plan carries out, with the reason as "because:".',
      },
      nl: {
        what: "'{useCase}' vergelijkt {count} opties, maar geen is als gekozen gemarkeerd",
        why: 'Team, budget en roadmap zijn dan gepland voor een weg waarover niemand heeft besloten.',
        help: 'Schrijf "chosen: yes" in de optie die het plan uitvoert, met de reden als "because:".',
      },
      de: {
        what: "'{useCase}' vergleicht {count} Optionen, aber keine ist als gewählt gekennzeichnet",
        why: 'Team, Budget und Roadmap sind dann für einen Weg geplant, den niemand beschlossen hat.',
        help: '"chosen: yes" in die Option schreiben, die der Plan umsetzt, mit dem Grund als "because:".',
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
  use-case drafting "Draft quotations" {
    status: chosen
    option build "Own model" {
      cost: 60k
      chosen: yes
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    option build "Own model" {
      cost: 60k
      chosen: yes
    }
    option buy "Module of the ERP vendor" {
      because: "Rigid templates"
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    option build "Own model" {
      cost: 60k
    }
    option no-ai "Text blocks" {
      cost: 15k
    }
  }
}`,
    ],
    nearMiss: [
      // A third way need not be costed.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    option build "Own model" {
      cost: 60k
      chosen: yes
    }
    option no-ai "Text blocks" {
      cost: 10..15k
    }
    option buy "Module of the ERP vendor"
  }
}`,
      // Decided long ago.
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: live
  }
}`,
    ],
    passing: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    option build "Own model" {
      cost: 60k
      chosen: yes
    }
    option buy "Module of the ERP vendor" {
      cost: 95k
    }
  }
}`,
      `plan p "P" {
  use-case parts "Suggest spare parts" {
    status: candidate
  }
}`,
    ],
    unresolved: [
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: chosen
    option build "Own model" {
      cost: 60k
      chosen: yes
    }
    option buy "Module of the ERP vendor" {
      cost: a lot
    }
  }
}`,
      `plan p "P" {
  use-case drafting "Draft quotations" {
    status: choosen
  }
}`,
    ],
  },
  thresholds: ({ useCase: { fewestOptions } }) => ({ fewestOptions }),
  options: () => z.strictObject({ fewestOptions: z.int().positive() }).exactPartial(),
  check({ plan, thresholds: { fewestOptions }, report }) {
    for (const useCase of pursuedUseCases(plan)) {
      if (useCase.facts.status?.value === 'live' || isHalfTyped(useCase)) continue;
      const options = childrenOf(useCase, 'option');
      const place = { at: nameOf(useCase), about: useCase };
      const data = { useCase: titleOf(useCase), count: options.length };
      if (options.length < fewestOptions) {
        const fixes = () => [optionsFix(plan, useCase, options, fewestOptions)];
        const [only] = options;
        if (!only) report({ ...place, message: 'none', data, fixes });
        else report({ ...place, message: 'alone', data: { ...data, option: titleOf(only) }, fixes });
        continue;
      }
      // A cost that cannot be read is one.
      const uncosted = options.filter((option) => isAbsent(option, 'cost'));
      if (options.length - uncosted.length < fewestOptions) {
        const names = { list: uncosted.map((option) => `'${titleOf(option)}'`) };
        report({
          ...place,
          message: 'uncosted',
          data: { ...data, options: names },
          related: uncosted.map((option) => ({
            at: nameOf(option),
            text: { en: 'Without a cost', nl: 'Zonder kosten', de: 'Ohne Kosten' },
            data: {},
          })),
          fixes: () => [costFix(uncosted)],
        });
      } else if (options.every(isNotChosen)) {
        report({ ...place, message: 'open', data, fixes: () => options.slice(0, MOST_OFFERS).map(chooseFix) });
      }
    }
  },
});

function isNotChosen(option: Option): boolean {
  return option.facts.chosen ? option.facts.chosen.value === 'no' : isAbsent(option, 'chosen');
}

const WAYS: readonly { readonly id: string; readonly title: Worded }[] = [
  { id: 'build', title: { en: 'Build it ourselves', nl: 'Zelf bouwen', de: 'Selbst bauen' } },
  { id: 'no-ai', title: { en: 'Without AI', nl: 'Zonder AI', de: 'Ohne KI' } },
  { id: 'buy', title: { en: 'Buy a product', nl: 'Een product kopen', de: 'Ein Produkt kaufen' } },
];

function optionsFix(plan: Plan, useCase: UseCase, options: readonly Option[], fewest: number): Fix {
  const language = languageOf(plan);
  const taken = new Set(options.map(({ id }) => id?.value));
  const unused = WAYS.filter(({ id }) => !taken.has(id));
  const uncosted = options.filter((option) => isAbsent(option, 'cost'));
  const blocks: string[] = [];
  for (let index = 0; index < fewest - options.length; index++) {
    const { id, title } = unused[index] ?? {
      id: 'option',
      title: { en: 'Another way', nl: 'Een andere weg', de: 'Ein anderer Weg' },
    };
    const free = freeAmong(id, taken);
    taken.add(free);
    const stop = uncosted.length + 3 * index + 1;
    blocks.push(
      [
        `option ${free} "${blank(title[language], stop)}" {`,
        `  cost: ${blank('50k', stop + 1)}`,
        `  because: "${blank(BECAUSE[language], stop + 2)}"`,
        ...(index === 0 && options.every(({ facts }) => facts.chosen?.value === 'no') ? ['  chosen: yes'] : []),
        '}',
      ].join('\n'),
    );
  }
  const title = {
    en: 'Add options with their cost …',
    nl: 'Voeg opties met kosten toe …',
    de: 'Optionen mit Kosten ergänzen …',
  };
  const known = optionEdits(options, uncosted);
  return fix(title, 'placeholder', [...known, insertElement(useCase, blocks.join('\n'), 'option')]);
}

const BECAUSE: Worded = {
  en: 'What speaks for it or against it',
  nl: 'Wat ervoor of ertegen spreekt',
  de: 'Was dafür oder dagegen spricht',
};

/** What the options that are there lack: their cost, and that the only one is the way that the plan goes so far. */
function optionEdits(options: readonly Option[], uncosted: readonly Option[]): Edit[] {
  return options.flatMap((option) => {
    const stop = uncosted.indexOf(option) + 1;
    const isOnly = options.length === 1 && isAbsent(option, 'chosen');
    const lines = [...(stop > 0 ? [`cost: ${blank('50k', stop)}`] : []), ...(isOnly ? ['chosen: yes'] : [])];
    return lines.length > 0 ? [insertFact(option, lines.join('\n'))] : [];
  });
}

function costFix(uncosted: readonly Option[]): Fix {
  const edits = uncosted.map((option, index) => insertFact(option, `cost: ${blank('50k', index + 1)}`));
  return insertFix('cost: …', 'placeholder', ...edits);
}

function chooseFix(option: Option): Fix {
  const line = option.lines.find(({ name }) => name === 'chosen');
  const edit = line && !unreadableAt(option, 'chosen') ? replaceValue(line, 'yes') : insertFact(option, 'chosen: yes');
  const title = {
    en: "Mark '{option}' as chosen",
    nl: "Markeer '{option}' als gekozen",
    de: "'{option}' als gewählt kennzeichnen",
  };
  return fix(title, 'unsafe', [edit], { option: titleOf(option) });
}
