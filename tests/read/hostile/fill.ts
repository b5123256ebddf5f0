/** As many characters as a file may have. */
export const SIZE = 8_000_000;

/** As many repeats of a part as fit into a file, or into `size` characters. */
export function fill(part: string, before = '', behind = '', size = SIZE): string {
  return before + part.repeat((size - before.length - behind.length) / part.length) + behind;
}

/** As many numbered parts as fit, or `count` of them. */
export function fillWith(
  part: (index: number) => string,
  before = '',
  behind = '',
  count = Number.POSITIVE_INFINITY,
): string {
  const parts = [before];
  let left = SIZE - before.length - behind.length;
  for (let index = 0; index < count; index++) {
    const next = part(index);
    left -= next.length;
    if (left < 0) break;
    parts.push(next);
  }
  return parts.join('') + behind;
}

/** As much of an alphabet in disorder as fits, the same each time. */
export function disorder(alphabet: readonly string[], before = ''): string {
  let state = 20_250_605;
  return fillWith(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)] ?? '';
  }, before);
}
