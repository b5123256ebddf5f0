/** Where a link holds a document: behind `#`, which browsers send to nobody. */
const NAME = 'document=';

/** A text as it can stand in an address: deflated, in the letters of base64 that addresses take. */
export async function packed(text: string): Promise<string> {
  const bytes = new Uint8Array(await passed(text, new CompressionStream('deflate-raw')));
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  const safe = btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `#${NAME}${safe}`;
}

/** The text that an address holds, whole, or nothing where it holds none or was cut. */
export async function unpacked(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(`#${NAME}`)) return undefined;
  try {
    const letters = fragment
      .slice(NAME.length + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(await passed(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}

function passed(
  content: string | Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([content]).stream().pipeThrough(through)).arrayBuffer();
}
