import type { ModelElement } from '../../model/element.ts';
import type { SourceRange } from '../../model/values.ts';
import { needsId, takesTitle } from '../../model/vocabulary.ts';
import { insertAt, remove } from '../engine/edit.ts';
import type { Fix } from '../engine/finding.ts';
import { fix, removeFix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { elementProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'structure/header-leftover',
  title: { en: 'Words before the block', nl: 'Woorden vóór het blok', de: 'Wörter vor dem Block' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('What a plan can say')],
  messages: {
    title: {
      en: { what: "'{found}' is not read: a title stands between quotes", help: 'Write {word} {id} "Title" {.' },
      nl: {
        what: "'{found}' wordt niet gelezen: een titel staat tussen aanhalingstekens",
        help: 'Schrijf {word} {id} "Titel" {.',
      },
      de: {
        what: "'{found}' wird nicht gelesen: ein Titel steht in Anführungszeichen",
        help: '{word} {id} "Titel" { schreiben.',
      },
    },
    order: {
      en: {
        what: "The id '{found}' stands after the title and is not read",
        help: 'The id stands first: {word} {found} "Title" {.',
      },
      nl: {
        what: "De id '{found}' staat achter de titel en wordt niet gelezen",
        help: 'De id staat voorop: {word} {found} "Titel" {.',
      },
      de: {
        what: "Die Kennung '{found}' steht hinter dem Titel und wird nicht gelesen",
        help: 'Die Kennung steht zuerst: {word} {found} "Titel" {.',
      },
    },
    other: {
      en: { what: "'{found}' after '{word}' is not read", help: 'Remove it, or write it as a fact inside the block.' },
      nl: {
        what: "'{found}' achter '{word}' wordt niet gelezen",
        help: 'Verwijder het, of schrijf het als gegeven in het blok.',
      },
      de: {
        what: "'{found}' hinter '{word}' wird nicht gelesen",
        help: 'Es entfernen oder als Angabe in den Block schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna Anna de Vries {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  team {\n    person "Anna" anna {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  budget first-year {\n    total: 90k\n  }\n}',
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna de Vries" {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  budget { // first-year\n    total: 90k\n  }\n}',
    ],
  },
  check({ file, report }) {
    for (const { problem, about } of elementProblems(file, 'header-leftover')) {
      if (!about) continue;
      const { at, found, kind: word } = problem;
      const place = { at, about };
      const isWord = /^[A-Za-z\u00C0-\u024F_][\w\u00C0-\u024F-]*$/.test(found);
      if (about.title && !about.id && isWord && needsId(word)) {
        report({ message: 'order', data: { found, word }, ...place, fixes: () => [firstId(about, at, found)] });
      } else if (!about.title && takesTitle(word) && !found.includes('"')) {
        const id = about.id?.value ?? 'id';
        report({
          message: 'title',
          data: { found, word, id },
          ...place,
          fixes: () => [quoted(at), dropped(at, found)],
        });
      } else report({ message: 'other', data: { found, word }, ...place, fixes: () => [dropped(at, found)] });
    }
  },
});

const FIRST_ID = {
  en: 'Put the id before the title',
  nl: 'Zet de id vóór de titel',
  de: 'Die Kennung vor den Titel setzen',
};
const QUOTE = {
  en: 'Put the title between quotes',
  nl: 'Zet de titel tussen aanhalingstekens',
  de: 'Titel in Anführungszeichen setzen',
};

function firstId({ keyword }: ModelElement, at: SourceRange, id: string): Fix {
  return fix(FIRST_ID, 'safe', [insertAt(keyword, 'end', ` ${id}`), remove(at)]);
}

function quoted(at: SourceRange): Fix {
  return fix(QUOTE, 'unsafe', [insertAt(at, 'start', '"'), insertAt(at, 'end', '"')]);
}

function dropped(at: SourceRange, found: string): Fix {
  return removeFix(found, 'unsafe', remove(at));
}
