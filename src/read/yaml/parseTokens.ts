import { CST, Lexer, Parser } from 'yaml';
import {
  MAX_ERRORS,
  MAX_OPEN,
  MAX_REFERENCES,
  MAX_TOKENS,
  TOO_DEEP,
  TOO_MANY_REFERENCES,
  TOO_MUCH,
} from '../limits.js';
import type { TextFinding } from '../textFinding.js';
import { type Advice, adviceOn } from './advice.js';
import { hiddenWords, openBracket, openQuote } from './lexemes.js';

/** `&name`, `!tag` or `*name`, which stand before a value or in its place. */
export interface Property {
  readonly offset: number;
  readonly source: string;
}

/** A YAML text as the parser's tree. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** In the order of the text. */
  readonly properties: readonly Property[];
  readonly errors: readonly (TextFinding | Advice)[];
  readonly warnings: readonly TextFinding[];
}

/**
 * The concrete syntax tree of a YAML text, up to the first error that nothing can be made of. The text is read token by
 * token, so that one that is nested without end or made of nothing but commas is put down before it costs what it was made
 * to cost.
 */
export function parseTokens(text: string): Tokens {
  const parsing = new Parsing(text);
  for (const lexeme of new Lexer().lex(text)) {
    if (parsing.isOver) return parsing;
    parsing.take(lexeme);
  }
  if (!parsing.isOver) parsing.end();
  return parsing;
}

class Parsing implements Tokens {
  readonly tokens: CST.Token[] = [];
  readonly properties: Property[] = [];
  readonly errors: (TextFinding | Advice)[] = [];
  readonly warnings: TextFinding[] = [];
  isOver = false;
  readonly #text: string;
  readonly #parser = new Parser();
  #left = MAX_TOKENS;
  #hasDocument = false;
  // The lexer says that a plain or block scalar comes, and then hands over its characters.
  #isContent = false;

  constructor(text: string) {
    this.#text = text;
  }

  take(lexeme: string): void {
    const { offset } = this.#parser;
    if (this.#left-- === 0) this.#stop({ code: 'file/tokens', offset, message: TOO_MUCH });
    if (!this.#isContent) this.#look(lexeme, offset);
    if (this.isOver) return;
    for (const token of this.#parser.next(lexeme)) this.#keep(token);
    if (this.#parser.stack.length > MAX_OPEN) {
      this.#stop({ code: 'file/depth', offset, message: TOO_DEEP });
    }
    this.#isContent = lexeme === CST.SCALAR;
  }

  end(): void {
    this.#stop(openBracket(this.#parser.stack));
    if (this.isOver) return;
    for (const token of this.#parser.end()) this.#keep(token);
  }

  /** Meets what the parser would take, and a document does not. */
  #look(lexeme: string, offset: number): void {
    switch (lexeme[0]) {
      case '&':
      case '!':
      case '*':
        this.properties.push({ offset, source: lexeme });
        if (this.properties.length > MAX_REFERENCES) {
          this.#stop({ code: 'file/references', offset, message: TOO_MANY_REFERENCES });
        }
        break;
      case '"':
      case "'":
        this.#stop(openQuote(lexeme, offset));
        break;
      case '#': {
        const hidden = hiddenWords(lexeme, offset, this.#text);
        if (hidden && this.warnings.length < MAX_ERRORS) this.warnings.push(hidden);
        break;
      }
      case CST.FLOW_END:
        this.#stop(openBracket(this.#parser.stack));
    }
  }

  #keep(token: CST.Token): void {
    if (token.type === 'error') {
      this.errors.push(adviceOn('UNEXPECTED_TOKEN', token.offset, this.#text));
      this.isOver ||= this.errors.length === MAX_ERRORS;
    } else if (token.type === 'document' && this.#hasDocument) {
      const message = 'The file holds several documents. Keep one; remove the line "---".';
      this.#stop({ code: 'yaml/multiple-docs', offset: token.offset, message });
    } else {
      this.#hasDocument ||= token.type === 'document';
      if (!this.isOver) this.tokens.push(token);
    }
  }

  #stop(error: TextFinding | undefined): void {
    if (!error) return;
    this.errors.push(error);
    this.isOver = true;
  }
}
