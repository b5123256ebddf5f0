const MAX_SIZE = 2 * 1024 * 1024;
const MAX_LINE = 20_000;
const MAX_DEPTH = 100;

/** A problem at a position of the text. */
export interface TextFinding {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
}

/**
 * What is refused before the text is parsed, because parsing it could take longer than anybody waits: too much text, too
 * long a line, nesting too deep.
 */
export function guardText(text: string, isJson: boolean): TextFinding | undefined {
  if (text.length > MAX_SIZE) {
    return {
      code: 'text/size',
      offset: 0,
      message:
        'The file is larger than 2 MB, more than any reader of a comparison takes. Split it.',
    };
  }
  return (isJson ? undefined : longLine(text)) ?? deepBrackets(text) ?? deepIndents(text);
}

// A JSON file may stand on one line.
function longLine(text: string): TextFinding | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > MAX_LINE) {
      const message = 'The line is longer than 20,000 characters. Break it; ">-" folds long text.';
      return { code: 'text/line', offset: start, message };
    }
    start += line.length + 1;
  }
  return undefined;
}

function deepBrackets(text: string): TextFinding | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
    if (depth > MAX_DEPTH) return tooDeep(i);
  }
  return undefined;
}

function deepIndents(text: string): TextFinding | undefined {
  const indents: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    // `- - - a` opens a level with each dash.
    const opening = /^(?:[ \t]*[-?:](?=[ \t]))*[ \t]*/.exec(line)?.[0] ?? '';
    if (opening.length < line.trimEnd().length) {
      const indent = opening.search(/[-?:]/);
      const outer = indent < 0 ? opening.length : indent;
      while ((indents.at(-1) ?? -1) >= outer) indents.pop();
      indents.push(outer);
      const dashes = opening.replace(/[^-?:]/g, '').length;
      if (indents.length + dashes > MAX_DEPTH) return tooDeep(start);
    }
    start += line.length + 1;
  }
  return undefined;
}

function tooDeep(offset: number): TextFinding {
  const message = `Values are nested more than ${MAX_DEPTH} levels deep. A comparison needs about twenty.`;
  return { code: 'text/depth', offset, message };
}
