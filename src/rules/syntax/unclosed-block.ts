import type { ModelElement } from '../../model/element.ts';
import type { PlanFile } from '../../model/file.ts';
import { locate, type SourceRange } from '../../model/values.ts';
import { closeBlock } from '../engine/edit.ts';
import { fix } from '../engine/fix.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { syntaxProblems } from '../engine/text-problems.ts';

export default defineRule({
  id: 'syntax/unclosed-block',
  title: { en: 'Block not closed', nl: 'Blok niet gesloten', de: 'Block nicht geschlossen' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('Four things to know')],
  messages: {
    named: {
      en: {
        what: "The block of '{name}' that opens here is never closed",
        why: 'Where it ends is guessed from the indentation, so gaps in the plan are not reported until it is closed.',
        help: 'Write } on a line of its own after the last line of the block.',
      },
      nl: {
        what: "Het blok van '{name}' dat hier opent, wordt nergens gesloten",
        why: 'Waar het eindigt, is uit het inspringen geraden; wat het plan mist, wordt pas na herstel gemeld.',
        help: 'Schrijf } op een eigen regel achter de laatste regel van het blok.',
      },
      de: {
        what: "Der Block von '{name}', der hier beginnt, wird nirgends geschlossen",
        why: 'Sein Ende wurde aus der Einrückung erschlossen; was dem Plan fehlt, wird erst danach gemeldet.',
        help: 'Hinter der letzten Zeile des Blocks } in eine eigene Zeile schreiben.',
      },
    },
    unnamed: {
      en: {
        what: 'The block that opens here is never closed',
        help: 'Write } on a line of its own after the last line of the block.',
      },
      nl: {
        what: 'Het blok dat hier opent, wordt nergens gesloten',
        help: 'Schrijf } op een eigen regel achter de laatste regel van het blok.',
      },
      de: {
        what: 'Der Block, der hier beginnt, wird nirgends geschlossen',
        help: 'Hinter der letzten Zeile des Blocks } in eine eigene Zeile schreiben.',
      },
    },
  },
  examples: {
    failing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 90k\n  }\n',
    ],
    passing: [
      'plan p "P" {\n  team {\n    person anna "Anna" {\n      roles: business-lead\n    }\n  }\n}',
      'plan p "P" {\n  budget {\n    total: 90k // without { tax\n  }\n}',
    ],
  },
  check({ file, report }) {
    // Then there are dozens of such blocks, and one reason for all.
    if (syntaxProblems(file, 'too-deep').length > 0) return;
    const nameless = new Set(syntaxProblems(file, 'block-without-name').map(({ problem }) => locate(problem.at).start));
    for (const { problem, about } of syntaxProblems(file, 'unclosed-block')) {
      // Such a block is not read at all, closed or not.
      if (nameless.has(locate(problem.at).start)) continue;
      const name = problem.data['name'] ?? '';
      const place = { at: problem.at, about, fixes: () => closings(file, problem.at) };
      if (name === '') report({ message: 'unnamed', ...place });
      else report({ message: 'named', data: { name }, ...place });
    }
  },
});

function closings(file: PlanFile, brace: SourceRange) {
  const { start } = locate(brace);
  const open = file.elements.find(
    ({ block, extent }) => block !== undefined && extent.anchor.start + block.open === start,
  );
  // What the block holds is not all known where an element in it was not understood: its end would be misplaced.
  if (!open || holdsUnread(open)) return [];
  return [fix(CLOSE, 'unsafe', [closeBlock(open)])];
}

const CLOSE = {
  en: 'Close the block after its last line',
  nl: 'Sluit het blok achter zijn laatste regel',
  de: 'Block hinter seiner letzten Zeile schließen',
};

function holdsUnread({ problems }: ModelElement): boolean {
  return problems.some(({ code }) => code === 'unknown-element' || code === 'misplaced-element');
}
