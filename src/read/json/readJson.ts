import { clip } from '../../model/finding.js';
import { MAX_DEPTH, MAX_VALUES } from '../../model/plainCopy.js';
import { type Field, fieldsOf } from '../fieldsOf.js';
import { TOO_DEEP, TOO_MUCH } from '../limits.js';
import type { ReadValue } from '../positions.js';
import { type BrokenText, EMPTY, type ReadText } from '../readText.js';
import { reportTo, type TextFinding } from '../textFinding.js';
import { Cursor, NoJson } from './cursor.js';
import { noValue } from './noValue.js';
import { readString } from './readString.js';

/** Reads JSON to the letter, and keeps where each value stands. The first thing that is no JSON ends it. */
export function readJson(text: string): ReadText | BrokenText {
  const findings: TextFinding[] = [];
  try {
    return { ...new JsonReader(text, findings).readAll(), findings, holes: [] };
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
    return { broken: [error.finding] };
  }
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class JsonReader {
  readonly #cursor: Cursor;
  readonly #report: (finding: TextFinding) => void;
  readonly #path: (string | number)[] = [];
  #left = MAX_VALUES;

  constructor(text: string, findings: TextFinding[]) {
    this.#cursor = new Cursor(text);
    this.#report = reportTo(findings);
  }

  readAll(): ReadValue {
    const cursor = this.#cursor;
    cursor.skipSpace();
    if (!cursor.next) throw new NoJson(EMPTY);
    const read = this.#value();
    cursor.skipSpace();
    if (cursor.next) {
      cursor.fail(
        'json/end',
        'The document is complete before this. Remove what follows, or the bracket that closes too early.',
      );
    }
    return read;
  }

  #value(): ReadValue {
    const cursor = this.#cursor;
    const start = cursor.at;
    if (this.#left-- === 0) cursor.fail('file/values', TOO_MUCH);
    if (cursor.next === '{') return this.#fields();
    if (cursor.next === '[') return this.#list();
    if (cursor.next === '"') {
      return { value: readString(cursor), position: { value: start, end: cursor.at } };
    }
    const word = cursor.take(WORD);
    // `01` and `nullable` begin like something that JSON knows.
    if (word === '' || /[\w.+-]/.test(cursor.next)) {
      cursor.at = start;
      cursor.fail('json/value', noValue(cursor));
    }
    return { value: JSON.parse(word), position: { value: start, end: cursor.at } };
  }

  #list(): ReadValue {
    const start = this.#cursor.at;
    const entries: ReadValue[] = [];
    this.#between('[', ']', () => entries.push(this.#inside(entries.length)));
    const inner = entries.map(({ position }) => position);
    return {
      value: entries.map(({ value }) => value),
      position: { value: start, end: this.#cursor.at, inner },
    };
  }

  #fields(): ReadValue {
    const cursor = this.#cursor;
    const start = cursor.at;
    const fields: Field[] = [];
    this.#between('{', '}', () => {
      const key = cursor.at;
      if (cursor.next !== '"')
        cursor.fail('json/name', 'JSON puts the names of fields in double quotes. Add them.');
      const name = readString(cursor);
      cursor.skipSpace();
      if (cursor.next !== ':')
        cursor.fail('json/colon', `A colon is missing behind the name "${clip(name)}". Add it.`);
      cursor.at++;
      cursor.skipSpace();
      fields.push({ name, key, ...this.#inside(name) });
    });
    const holder = { value: start, end: cursor.at, path: this.#path };
    return fieldsOf(fields, holder, this.#report);
  }

  /** Reads entries with commas between them, from one bracket to the one that closes it. */
  #between(open: string, close: string, readEntry: () => void): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    if (this.#path.length >= MAX_DEPTH) cursor.fail('file/depth', TOO_DEEP);
    cursor.at++;
    cursor.skipSpace();
    while (cursor.next !== close) {
      if (cursor.next) readEntry();
      cursor.skipSpace();
      if (cursor.next === close) break;
      const comma = cursor.at;
      if (cursor.next !== ',') this.#failBetween(open, close, start);
      cursor.at++;
      cursor.skipSpace();
      if (cursor.next === close) {
        const message = `A comma stands before ${close}, where JSON has none. Remove it.`;
        cursor.fail('json/comma', message, comma);
      }
    }
    cursor.at++;
  }

  #failBetween(open: string, close: string, start: number): never {
    const cursor = this.#cursor;
    const opening = { offset: start, note: `${open} opens here` };
    if (cursor.next === '') {
      const message = `The text ends before the ${open} that opened is closed. Add ${close}.`;
      return cursor.fail('json/open-bracket', message, cursor.at, opening);
    }
    const message = /[\]}]/.test(cursor.next)
      ? `${cursor.next} stands where ${close} has to close the ${open} before it. Write ${close}.`
      : `A comma is missing before this, or ${close}. Add it.`;
    return cursor.fail('json/comma', message, cursor.at, opening);
  }

  #inside(step: string | number): ReadValue {
    this.#path.push(step);
    const read = this.#value();
    this.#path.pop();
    return read;
  }
}
