/** What stands between angle brackets for something that one writes oneself. */
export type Placeholder =
  | 'command'
  | 'options'
  | 'paths'
  | 'rule'
  | 'plan'
  | 'files'
  | 'file'
  | 'format'
  | 'date'
  | 'severity'
  | 'count'
  | 'language'
  | 'theme'
  | 'names'
  | 'name'
  | 'figure'
  | 'number';

/** What a command is for, and the paragraphs below its options; a line of a paragraph that is indented stays a line. */
export interface CommandHelp {
  readonly about: string;
  readonly after?: readonly string[];
}

/** The pages that `--help` shows. */
export interface HelpTexts {
  readonly titles: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands', string>>;
  readonly choices: string;
  readonly byDefault: string;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly version: string;
  readonly help: string;
  readonly aiplan: CommandHelp;
  readonly commands: Readonly<
    Record<
      | 'check'
      | 'explain'
      | 'rules'
      | 'format'
      | 'render'
      | 'embed'
      | 'facts'
      | 'baseline'
      | 'baselineWrite'
      | 'baselinePrune'
      | 'config'
      | 'configPrint'
      | 'lsp',
      CommandHelp
    >
  >;
  readonly arguments: Readonly<Record<'paths' | 'plans' | 'plan' | 'rule' | 'markdownFiles', string>>;
  /** By what the value is, where several commands have the option. */
  readonly options: Readonly<
    Record<
      | 'format'
      | 'asOf'
      | 'config'
      | 'output'
      | 'failOn'
      | 'maxWarnings'
      | 'baseline'
      | 'newBaseline'
      | 'brief'
      | 'fix'
      | 'watch'
      | 'timing'
      | 'checkOnly'
      | 'stdin'
      | 'target'
      | 'theme'
      | 'section'
      | 'compare'
      | 'onlyPart'
      | 'why'
      | 'runs'
      | 'seed'
      | 'stdio'
      | 'languageOfFindings'
      | 'languageOfText'
      | 'languageOfTitles'
      | 'languageOfReport'
      | 'languageOfReports'
      | 'languageOfSentences',
      string
    >
  >;
}
