import { webOrigin } from './frameFlags.js';

/**
 * The origin of the page around this one, as the browser knows it. Where it does not say, who led here may be the host; but
 * once the reader has followed a link inside the frame, that is this site itself, and no answer.
 */
export function hostOrigin(): string | undefined {
  const [parent] = location.ancestorOrigins ?? [];
  const origin = webOrigin(parent ?? document.referrer);
  return parent === undefined && origin === location.origin ? undefined : origin;
}
