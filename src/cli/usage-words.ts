import type { Command, CommanderError } from 'commander';
import { nearest } from '../rules/engine/nearest.ts';

/**
 * What is wrong with the words of a command line, as one sentence in the tone of all others.
 *
 * @param error of the command line's own parser
 * @param command the command that refused the words
 */
export function usageSentence(error: CommanderError, command: Command): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  const [first = '', second = ''] = quoted;
  switch (error.code) {
    case 'commander.unknownCommand':
      return `There is no command ${first}.${hint(
        first,
        command.commands.map((one) => one.name()),
      )}`;
    case 'commander.unknownOption':
      return `There is no option ${first} here.${hint(first, optionsOf(command))}`;
    case 'commander.missingArgument':
      return `${sayIt(command)} needs a <${first}> behind it.`;
    case 'commander.optionMissingArgument':
      return `The option ${first} needs a value behind it.`;
    case 'commander.missingMandatoryOptionValue':
      return `${sayIt(command)} needs the option ${first}.`;
    case 'commander.excessArguments':
      return `${sayIt(command)} takes fewer words than these.`;
    case 'commander.invalidArgument': {
      const reason = /is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(error.message)?.[1] ?? '';
      const isChoice = error.message.includes('Allowed choices are');
      const option = first.replace(/^-\w, /, '').split(' ')[0];
      return isChoice
        ? `${option} ${second} is not possible; write one of ${reason}.`
        : `${option} ${second} is not possible; ${reason}.`;
    }
    case 'commander.help': {
      const names = command.commands.map((one) => one.name());
      return `${sayIt(command)} needs a command behind it: ${names.join(' or ')}.`;
    }
    default:
      return error.message.replace(/^error: /, '');
  }
}

/** "aiplan check", as one types it. */
export function sayIt(command: Command): string {
  return command.parent ? `${sayIt(command.parent)} ${command.name()}` : command.name();
}

function optionsOf(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
}

function hint(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : ` The nearest name is ${meant}.`;
}
