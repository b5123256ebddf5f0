import { draw } from './draw.js';
import type { ErrorDetail } from './events.js';
import { Failure } from './failure.js';
import type { Flags } from './flags.js';
import { isDrawable } from './guard.js';
import { loadPart } from './loadPart.js';

/** What can be shown of a document, and what is wrong with the rest. */
export interface Prepared {
  readonly views: DocumentFragment;
  readonly trouble?: ErrorDetail | undefined;
}

/**
 * Draws whatever was read. Only what cannot be drawn as it is, whole or in part, goes to the checks, which are much larger
 * than the element: they take what authors write, and say what is wrong. Throws where nothing can be shown.
 */
export async function prepare(value: unknown, flags: Flags): Promise<Prepared> {
  if (isDrawable(value)) {
    const views = await draw(value, flags);
    if (!views.querySelector('[data-reason]')) return { views };
  }
  const { explain } = await loadPart(import('./explain.js'));
  const { comparison, trouble } = explain(value);
  if (comparison) return { views: await draw(comparison, flags), trouble };
  const { reason, message, findings } = trouble as ErrorDetail;
  throw new Failure(reason, undefined, message, findings);
}
