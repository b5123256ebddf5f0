import { Failure } from './failure.js';

/** As many bytes as the reader takes characters. */
const MOST = 8_000_000;

/** Fetches a document. Throws a `Failure` that says why it cannot be had. */
export async function loadDocument(src: string, signal: AbortSignal): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(src, { signal });
    if (!response.ok) throw new Failure('status', `${src} answers with ${response.status}.`);
    text = await readText(response, src);
  } catch (error) {
    if (error instanceof Failure || signal.aborted) throw error;
    throw new Failure(
      'network',
      `${src} cannot be read. Check the address, and whether that site allows it (CORS).`,
    );
  }
  return parseDocument(text, src);
}

/** The value of a JSON text. */
export function parseDocument(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(
      'json',
      `${from} is not JSON: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

/** Stops as soon as there is too much: the length that a server tells may be wrong or missing. */
async function readText({ body }: Response, src: string): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text;
    text += value;
    if (text.length > MOST) {
      await reader?.cancel();
      throw new Failure('size', `${src} has more than ${MOST} characters, the most that is read.`);
    }
  }
}
