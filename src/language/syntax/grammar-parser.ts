import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
  type LangiumSharedCoreServices,
  type Lexer,
  type LexerResult,
} from 'langium';
import type { Member, PlanFile } from '../generated/ast.ts';
import { AiPlanGeneratedModule, AiPlanGeneratedSharedModule } from '../generated/module.ts';
import type { ScannedToken } from './scanner.ts';

/** Hands tokens that were scanned before to the parser that Langium builds from the grammar. */
class ScannedTokens implements Lexer {
  readonly definition: TokenTypeDictionary;
  next: readonly ScannedToken[] = [];
  readonly #types: ReadonlyMap<string, TokenType>;

  constructor(services: LangiumCoreServices) {
    const built = services.parser.TokenBuilder.buildTokens(services.Grammar);
    if (!Array.isArray(built)) throw new Error('The grammar has one mode.');
    const types = built as TokenType[];
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.definition = Object.fromEntries(this.#types);
  }

  tokenize(): LexerResult {
    const tokens: IToken[] = [];
    let run = false;
    for (const token of this.next) {
      // The grammar takes any number of values; one stands for a run of them, which makes the parse cheaper by a quarter.
      const value = token.category === 'VALUE';
      if (!value || !run) tokens.push(this.#parserToken(token));
      run = value;
    }
    return { tokens, hidden: [], errors: [] };
  }

  #parserToken({ category, image, start, end }: ScannedToken): IToken {
    const tokenType = this.#types.get(category);
    if (!tokenType) throw new Error(`The grammar has no terminal ${category}.`);
    return {
      image,
      startOffset: start,
      endOffset: end,
      // Lines are computed from offsets where they are shown; the parser only wants them to be numbers.
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
      tokenType,
    };
  }
}

interface GrammarParser {
  readonly langium: LangiumParser;
  readonly tokens: ScannedTokens;
}

let parser: GrammarParser | undefined;

function grammarParser(): GrammarParser {
  if (parser) return parser;
  let tokens: ScannedTokens | undefined;
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    AiPlanGeneratedSharedModule,
  );
  const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), AiPlanGeneratedModule, {
    parser: {
      Lexer: (created: LangiumCoreServices) => {
        tokens = new ScannedTokens(created);
        return tokens;
      },
    },
  });
  shared.ServiceRegistry.register(services);
  const langium = services.parser.LangiumParser;
  if (!tokens) throw new Error('The parser was built without its lexer.');
  parser = { langium, tokens };
  return parser;
}

export interface ParsedMembers {
  readonly members: readonly Member[];
  /** Index of the token at which the grammar gave up; the scanner's rules leave no text for which that happens. */
  readonly failedAt: number | undefined;
}

/** The structure of some members: of a whole file or of a part of a block. The values of a run are given as one. */
export function parseMembers(scanned: readonly ScannedToken[]): ParsedMembers {
  const { langium, tokens } = grammarParser();
  tokens.next = scanned;
  const { value, parserErrors } = langium.parse<PlanFile>('');
  tokens.next = [];
  const [error] = parserErrors;
  if (!error) return { members: value.members, failedAt: undefined };
  const { startOffset } = error.token;
  const index = scanned.findIndex(({ start }) => start === startOffset);
  return { members: value.members, failedAt: index < 0 ? scanned.length : index };
}
