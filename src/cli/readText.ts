import { readFile } from 'node:fs/promises';
import type { Finding } from '../model/finding.js';
import { reasonOf } from './trouble.js';

/** Names standard input where a file is asked for. */
export const STDIN = '-';

/** A file as a reader is to see its name. */
export function shownName(file: string): string {
  return file === STDIN ? '<stdin>' : file;
}

/** The text of a file, or why there is none. */
export async function readText(file: string): Promise<{ text: string; trouble?: Finding }> {
  let bytes: Uint8Array;
  try {
    bytes = file === STDIN ? await readStdin() : await readFile(file);
  } catch (error) {
    const message = `The file cannot be opened: ${reasonOf(error)}.`;
    return { text: '', trouble: trouble('file/unreadable', message) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const message = 'The file is not text in UTF-8. Save it with the encoding UTF-8.';
    return { text: '', trouble: trouble('file/encoding', message) };
  }
}

/** Whether nothing in a file could be read. A warning about the file does not keep anybody from reading it. */
export function isTrouble({ code, severity }: Finding): boolean {
  return severity === 'error' && code.startsWith('file/');
}

function trouble(code: string, message: string): Finding {
  return { code, severity: 'error', path: [], message };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
