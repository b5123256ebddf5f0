import { Failure } from './failure.js';

/** The most bytes that are read from an address. The largest document that the checks read is smaller. */
export const MOST = 8_000_000;

/** Reads JSON from an address. Of all that stands in a site's own pages, nothing else asks the network for anything. */
export async function load(src: string, signal: AbortSignal): Promise<unknown> {
  const lost = () => {
    throw new Failure('network', src);
  };
  const response = await fetch(src, { signal }).catch(lost);
  if (!response.ok) throw new Failure('status', src, `${response.status}`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read().catch(lost)) ?? { done: true };
    text += decoder.decode(value, { stream: !done });
    if (done) return parse(text, src);
    size += value?.length ?? 0;
    if (size > MOST) {
      reader?.cancel();
      throw new Failure('size', src, `${MOST}`);
    }
  }
}

/**
 * Reads text as JSON.
 *
 * @param from its address, if it has one
 */
export function parse(text: string, from?: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('json', from, (error as Error).message);
  }
}
