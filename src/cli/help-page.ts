import { type Argument, type Command, Help, type Option } from 'commander';
import type { Terminal } from './terminal.ts';
import type { CommandHelp, HelpTexts } from './texts/help.ts';
import { sayIt } from './usage-words.ts';

/** Longer lines are hard to read, however wide a terminal is. */
const WIDEST = 100;

/** Where a terminal is narrower, its own lines break. */
const NARROWEST = 60;

/** Characters on a line of a help page. */
export function helpWidth({ columns = WIDEST }: Pick<Terminal, 'columns'>): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** What the parser's own help page says, in another language. */
export function helpIn(texts: HelpTexts): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.titles.usage,
    'Arguments:': texts.titles.arguments,
    'Options:': texts.titles.options,
    'Commands:': texts.titles.commands,
  };
  const translated = (usage: string): string => usage.replace('[options]', `[${texts.placeholders.options}]`);
  const plain = new Help();
  return {
    styleTitle: (title: string) => titles[title] ?? title,
    commandUsage: (command: Command) => translated(`${sayIt(command)} ${command.usage()}`),
    subcommandTerm: (command: Command) => translated(plain.subcommandTerm(command)),
    argumentDescription: ({ description }: Argument) => description,
    optionDescription: (option: Option) => described(option, texts),
  };
}

/** What an option is for, the values that it may have, and the one that it has unless another is given. */
function described({ description, argChoices, defaultValue }: Option, { choices, byDefault }: HelpTexts): string {
  const more = [
    ...(argChoices ? [`${choices}: ${argChoices.join(', ')}`] : []),
    // That a switch is off needs no word.
    ...(defaultValue === undefined || defaultValue === false ? [] : [`${byDefault}: ${defaultValue}`]),
  ];
  return more.length > 0 ? `${description} (${more.join('; ')})` : description;
}

/** The paragraphs below the options, in lines of a width; nothing where there are none. */
export function paragraphsOf({ after = [] }: CommandHelp, width: number): string {
  const plain = new Help();
  return after.map((paragraph) => `\n${plain.boxWrap(paragraph, width)}`).join('\n');
}
