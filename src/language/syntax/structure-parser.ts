import type { TokenType } from 'chevrotain';
import { AbstractLangiumParser, createParser, GrammarAST, type LangiumCoreServices } from 'langium';

/** What stands in a block or a file, as the grammar sees it: which tokens belong together, not what they say. */
export interface Member {
  readonly type: 'Element' | 'Fact' | 'Stray' | 'Block';
  /** What stands in its block; undefined where it has none. */
  readonly members: readonly Member[] | undefined;
}

export interface ParsedStructure {
  readonly members: readonly Member[];
  /** Offset of the token at which the grammar gave up. */
  readonly failedAt: number | undefined;
}

/** A rule of the grammar while it is applied. */
interface Application {
  /** The rules are named like the members that they describe. */
  readonly type: string;
  members: Application[] | undefined;
}

type Rule = Parameters<AbstractLangiumParser['rule']>[0];
type RuleBody = Parameters<AbstractLangiumParser['rule']>[1];
type RuleCall = ReturnType<AbstractLangiumParser['rule']>;
type RuleArguments = Parameters<AbstractLangiumParser['subrule']>[4];

/** The terminals that open a block. */
const OPENING: ReadonlySet<string> = new Set(['{', 'LONE']);

/**
 * The parser that Langium makes of the grammar, building only what the converter reads. Langium's own also builds a tree of tokens, converts
 * their texts and links every node to its container, which takes as long as the parse itself.
 */
export class StructureParser extends AbstractLangiumParser {
  readonly #applied: Application[] = [];

  constructor(services: LangiumCoreServices) {
    super(services, false);
    createParser(services.Grammar, this, services.parser.Lexer.definition);
    this.finalize();
  }

  /** The structure of the tokens that the lexer has. */
  parse(): ParsedStructure {
    this.#applied.length = 0;
    this.wrapper.input = this.lexer.tokenize('').tokens;
    const file = (this.wrapper.rule(this.mainRule) ?? this.#applied[0]) as Application | undefined;
    const [error] = this.wrapper.errors;
    return { members: (file?.members ?? []) as readonly Member[], failedAt: error?.token.startOffset };
  }

  rule(rule: Rule, body: RuleBody): RuleCall {
    const isEntry = GrammarAST.isParserRule(rule) && rule.entry;
    const call = this.wrapper.DEFINE_RULE(rule.name, (given) => {
      if (this.isRecording()) return body(given);
      this.#applied.push({ type: rule.name, members: isEntry ? [] : undefined });
      body(given);
      return this.#applied.pop();
    });
    this.allRules.set(rule.name, call);
    if (isEntry) this.mainRule = call;
    return call;
  }

  consume(index: number, tokenType: TokenType): void {
    this.wrapper.wrapConsume(index, tokenType);
    const current = this.#applied.at(-1);
    if (current && OPENING.has(tokenType.name)) current.members = [];
  }

  subrule(index: number, rule: RuleCall, _fragment: boolean, _feature: unknown, given: RuleArguments): void {
    let member: Application | undefined;
    try {
      member = this.wrapper.wrapSubrule(index, rule, given) as Application | undefined;
    } finally {
      // What a rule had read before it failed counts.
      if (!this.isRecording()) {
        member ??= this.#applied.pop();
        if (member) this.#applied.at(-1)?.members?.push(member);
      }
    }
  }

  action(): void {
    throw new Error('The grammar has no actions.');
  }
}
