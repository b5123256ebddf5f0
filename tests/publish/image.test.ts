import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { widthOf } from '../../src/publish/image/widthOf.js';
import { wrap } from '../../src/publish/image/wrap.js';
import { comparison, examples } from '../fixtures/examples.js';
import { filledWith, naughty } from '../fixtures/hostile.js';
import { readMarkup } from '../fixtures/markup.js';
import { previewImage, previewText } from './published.js';

const font = {
  fontFiles: ['400Regular', '600SemiBold'].map((name) => `dist/publish/fonts/${name}.ttf`),
  loadSystemFonts: false,
};

/** How wide a line is in the font itself. */
function drawnWidth(line: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-size="100" font-family="Rolewise Sans" font-weight="${weight}">${line}</text></svg>`;
  return (new Resvg(svg, { font }).getBBox()?.width ?? 0) / 100;
}

describe('the preview image', () => {
  it.each([
    'Product management and project management',
    'Wir bauen MAXIMAL 12 Flöße – è vero?',
    'illicit fillings',
  ])('measures lines as the font draws them: %s', (line) => {
    expect(drawnWidth(line, 600)).toBeGreaterThan(5);
    expect(Math.abs(widthOf(line) - drawnWidth(line, 600)) / widthOf(line)).toBeLessThan(0.03);
    // The other weight comes along, and is narrower.
    expect(drawnWidth(line, 400)).toBeLessThan(drawnWidth(line, 600));
  });

  it('wraps at spaces, breaks what is too long, and says where it stops', () => {
    expect(wrap('one two three', 4, 9)).toEqual(['one two', 'three']);
    const long = wrap('x'.repeat(100), 10, 3);
    expect(long.length).toBe(3);
    expect(long[2]).toMatch(/…$/);
    for (const line of long) expect(widthOf(line)).toBeLessThanOrEqual(10);
    expect(wrap('プロダクトマネージャー', 5, 9).length).toBe(3);
    expect(wrap('', 10, 3)).toEqual([]);
  });

  it.each<[string, string]>([
    ['a word without an end', 'x'],
    ['characters that take two places', '👩'],
    ['accents', '\u0301'],
    ['Thai vowels', '\u0e34'],
  ])('wraps a hundred thousand of %s', (_, part) => {
    // Looking at all of it for each line or character would take longer than a test may.
    const text = part.repeat(100_000);
    for (const shown of [text, `${text}${'x'.repeat(99)}`, `${'x'.repeat(9)}${text} x x`]) {
      expect(wrap(shown, 10, 3).length).toBeLessThanOrEqual(3);
    }
  });

  it.each(Object.keys(examples))('shows title and roles within its edges: %s', (name) => {
    const svg = previewImage(examples[name] as Comparison);
    const box = new Resvg(svg.replace(/<path d="M0 0H1200.*?<\/path>/, ''), { font }).getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(70);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1130);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(620);
    expect(readMarkup(svg).text).toContain(previewText(examples[name] as Comparison));
  });

  it('has the roles that its alternative text names, of nine the first eight', () => {
    const roles = Array.from({ length: 9 }, (_, index) => ({ id: `r${index}`, name: `N${index}` }));
    const nine = { ...comparison, roles } as unknown as Comparison;
    const names = roles.slice(0, 8).map(({ name }) => name);
    const drawn = previewImage(nine).replace(/<title>.*<\/title>/, '');
    expect(drawn.match(/\bN\d\b/g)).toEqual(names);
    expect(previewText(nine).match(/\bN\d\b/g)).toEqual(names);
  });

  it('tells roles apart without colour', () => {
    const lines = [
      ...previewImage(examples['five roles'] as Comparison).matchAll(/<g><path ([^>]*)>/g),
    ];
    const patterns = lines.map(([, line = '']) =>
      line.replace(/#\w+/g, '').replace(/[\d.]+ (?=[\d.])|M[\d.]+/g, ''),
    );
    expect(new Set(patterns).size).toBe(5);
  });

  it.each(naughty)('stays a drawing whatever is written: %j', (text) => {
    const svg = previewImage(filledWith(text, comparison));
    const names = new Set(readMarkup(svg).tags.map(({ name }) => name));
    expect([...names].filter((name) => !/^(?:svg|title|path|text|tspan|g)$/.test(name))).toEqual(
      [],
    );
  });
});
