/** The id that a fragment names. In an address, letters beyond the English ones are written as the signs of their bytes. */
export function idIn(hash: string): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    // A percent sign that stands for itself.
    return written;
  }
}
