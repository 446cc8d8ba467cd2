import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Lexer,
  type LexerResult,
} from 'langium';
import { AiPlanGeneratedModule, AiPlanGeneratedSharedModule } from '../generated/module.ts';
import type { ScannedToken, TokenCategory } from './scan/token.ts';
import { type Member, StructureParser } from './structure-parser.ts';

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
    let before: TokenCategory = '}';
    for (const token of this.next) {
      const { category } = token;
      // The grammar takes any number of values; one stands for a run of them, which makes the parse cheaper by a quarter.
      if (category !== 'VALUE' || before !== 'VALUE') {
        const lone = category === '{' && (before === '{' || before === '}');
        tokens.push(this.#parserToken(token, lone ? 'LONE' : category));
      }
      before = category;
    }
    return { tokens, hidden: [], errors: [] };
  }

  #parserToken({ image, start, end }: ScannedToken, terminal: string): IToken {
    const tokenType = this.#types.get(terminal);
    if (!tokenType) throw new Error(`The grammar has no terminal ${terminal}.`);
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
  readonly structure: StructureParser;
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
      // One token decides everywhere (held by a test); looking further ahead takes time exponential in the depth of blocks.
      ParserConfig: () => ({ maxLookahead: 1 }),
    },
  });
  shared.ServiceRegistry.register(services);
  const structure = new StructureParser(services);
  if (!tokens) throw new Error('The parser was built without its lexer.');
  parser = { structure, tokens };
  return parser;
}

export interface ParsedMembers {
  readonly members: readonly Member[];
  /** Index of the token at which the grammar gave up; the scanner's rules leave no text for which that happens. */
  readonly failedAt: number | undefined;
}

/** The structure of some members: of a whole file or of a part of a block. The values of a run are given as one. */
export function parseMembers(scanned: readonly ScannedToken[]): ParsedMembers {
  const { structure, tokens } = grammarParser();
  tokens.next = scanned;
  const { members, failedAt } = structure.parse();
  tokens.next = [];
  if (failedAt === undefined) return { members, failedAt };
  const index = scanned.findIndex(({ start }) => start === failedAt);
  return { members, failedAt: index < 0 ? scanned.length : index };
}
