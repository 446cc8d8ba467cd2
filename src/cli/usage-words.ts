import type { Command, CommanderError } from 'commander';
import { nearest } from '../rules/engine/nearest.ts';
import type { UsageTexts } from './texts/usage.ts';

/** How the parser of the command line says which values of an option there are. */
export const CHOICES = 'Allowed choices are ';

/**
 * What is wrong with the words of a command line, as one sentence in the tone of all others.
 *
 * @param error of the command line's own parser
 * @param command the command that refused the words
 */
export function usageSentence(error: CommanderError, command: Command, texts: UsageTexts): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  const [first = '', second = ''] = quoted;
  const names = command.commands.map((one) => one.name());
  switch (error.code) {
    case 'commander.unknownCommand':
      return withNearest(texts.noCommand(first), first, names, texts);
    case 'commander.unknownOption':
      return withNearest(texts.noOption(first), first, optionsOf(command), texts);
    case 'commander.missingArgument':
      return texts.needsArgument(sayIt(command), first);
    case 'commander.optionMissingArgument':
      return texts.needsValue(first);
    case 'commander.missingMandatoryOptionValue':
      return texts.needsOption(sayIt(command), first);
    case 'commander.excessArguments':
      return texts.tooManyWords(sayIt(command));
    case 'commander.invalidArgument': {
      const [, reason = ''] = /is invalid\. (.*?)\.?$/.exec(error.message) ?? [];
      const option = first.replace(/^-\w, /, '').split(' ')[0] ?? first;
      return reason.startsWith(CHOICES)
        ? texts.oneOf(option, second, reason.slice(CHOICES.length))
        : texts.invalid(option, second, reason);
    }
    case 'commander.help':
      return texts.needsCommand(sayIt(command), names.join(` ${texts.or} `));
    default:
      return texts.notUnderstood(sayIt(command));
  }
}

/** "aiplan check", as one types it. */
export function sayIt(command: Command): string {
  return command.parent ? `${sayIt(command.parent)} ${command.name()}` : command.name();
}

function optionsOf(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
}

/** A sentence about a word that is not known, and the known one that was probably meant. */
export function withNearest(sentence: string, word: string, known: readonly string[], texts: UsageTexts): string {
  const meant = nearest(word, known);
  return meant === undefined ? sentence : `${sentence} ${texts.nearest(meant)}`;
}
