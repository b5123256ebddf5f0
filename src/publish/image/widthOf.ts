// How far each character from space to tilde moves the pen in Source Sans 3 SemiBold, in thousandths of its size.
const LATIN = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513,
  513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538,
  510, 628, 663, 282, 494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541,
  501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522,
  271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
];
// Accents stand over their letter and take no room.
const ACCENT = /\p{M}/gu;
const WIDE =
  /[\u2014\u2026\u3000-\u30ff\uff00-\uffef\p{sc=Han}\p{sc=Hangul}\p{Extended_Pictographic}]/u;
// A little more than most letters of other alphabets need: a line that ends early is better than one that is cut off.
const OTHER = 640;

/** How wide a line is, in its own type size. Regular type is a little narrower than what is measured here. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line.normalize('NFD').replace(ACCENT, '')) {
    width += LATIN[character.charCodeAt(0) - 32] ?? (WIDE.test(character) ? 1000 : OTHER);
  }
  return width / 1000;
}
