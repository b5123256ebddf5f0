import { unshowable } from '../model/text/characters.js';
import { MAX_LINE, MAX_SIZE } from './limits.js';
import type { TextFinding } from './textFinding.js';

/** What is refused before a text is parsed: too much of it, and what is no text. */
export function guardText(text: string, format: 'JSON' | 'YAML'): TextFinding | undefined {
  const line = format === 'YAML' ? longLine : () => undefined;
  return tooLarge(text) ?? noText(text) ?? loneReturn(text) ?? line(text);
}

function tooLarge(text: string): TextFinding | undefined {
  if (text.length <= MAX_SIZE) return undefined;
  const message = `The file has more than ${MAX_SIZE.toLocaleString('en')} characters, more than any reader takes. Split it.`;
  return { code: 'file/size', offset: 0, message };
}

function noText(text: string): TextFinding | undefined {
  const bad = unshowable(text);
  if (!bad) return undefined;
  if (/^.{0,3}\0.\0/s.test(text)) {
    const message = 'The file is saved as UTF-16. Save it as UTF-8.';
    return { code: 'file/encoding', offset: 0, message };
  }
  const message = `The file holds the character ${bad.name}, which nothing can show. Remove it; if there are more, the file is no text.`;
  return { code: 'file/character', offset: bad.index, message };
}

function loneReturn(text: string): TextFinding | undefined {
  const offset = text.search(/\r(?!\n)/);
  if (offset < 0) return undefined;
  const message =
    'The line ends as on computers of the last century, with a carriage return alone. Save the file with the line ends ' +
    'of Unix (LF) or Windows (CRLF).';
  return { code: 'file/line-end', offset, message };
}

// A JSON file may stand on one line.
function longLine(text: string): TextFinding | undefined {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MAX_LINE) {
      const message = `The line is longer than ${MAX_LINE.toLocaleString('en')} characters. Break it; ">-" folds long text.`;
      return { code: 'file/line', offset: start, message };
    }
  }
  return undefined;
}

/** Says where a character was lost when the file was read in another encoding than it was written in. */
export function lostCharacters(text: string): TextFinding[] {
  const offset = text.indexOf('\uFFFD');
  if (offset < 0) return [];
  const message =
    'A character was lost here: the sign \uFFFD stands where the file was not saved as UTF-8. Save it so, and write the character again.';
  return [{ code: 'file/encoding', severity: 'warning', offset, message }];
}
