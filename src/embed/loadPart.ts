import { Failure } from './failure.js';

/** A part of the element that only some pages need, and that stands in a file of its own. */
export function loadPart<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch(() => {
    throw new Failure('network');
  });
}
