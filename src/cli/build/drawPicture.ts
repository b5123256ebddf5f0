import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reasonOf, Trouble } from '../trouble.js';

const FONTS = fileURLToPath(new URL('../publish/fonts/', import.meta.url));
/** What the fonts that come along cannot write. */
const FOREIGN = /[^\s!-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf\u2190-\u21ff]/;

/** An SVG drawing as a PNG. Fonts of the system are looked for where a script needs one of them. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  const names = (await readdir(FONTS)).filter((name) => name.endsWith('.ttf')).sort();
  const picture = new Resvg(svg, {
    font: {
      fontFiles: names.map((name) => `${FONTS}${name}`),
      loadSystemFonts: FOREIGN.test(svg),
      defaultFontFamily: 'Rolewise Sans',
      sansSerifFamily: 'Rolewise Sans',
    },
  });
  return picture.render().asPng();
}

async function loadResvg() {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    throw new Trouble(
      `The preview image cannot be drawn on this machine: ${reasonOf(error)}. Leave it out with --no-image.`,
    );
  }
}
