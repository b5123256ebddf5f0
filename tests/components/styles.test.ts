import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // A page of ours is a host, and what holds for views does not hold for it.
  .filter((file) => file.endsWith('.css') && file !== 'styles/page.css')
  .map((file) => {
    const css = readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return [file, css] as const;
  });

/** Every declaration of a sheet: `property: value`. */
const declarations = (css: string) => [
  ...css.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g),
];

const PHYSICAL =
  /^(?:left|right|top|bottom|(?:margin|padding|scroll-margin|scroll-padding|inset)-(?:left|right|top|bottom)|border-(?:left|right|top|bottom)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|overflow-[xy])$/;
const SIDED = /^(?:text-align|float|clear|caption-side|transform-origin|background-position)$/;

it('there are sheets to look at, and declarations in them', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.flatMap(([, css]) => declarations(css)).length).toBeGreaterThan(300);
});

describe.each(sheets)('%s', (_, css) => {
  it('knows no left and right, only start and end', () => {
    const physical = declarations(css).filter(
      ([, property = '', value = '']) =>
        PHYSICAL.test(property) || (SIDED.test(property) && /\b(?:left|right)\b/.test(value)),
    );
    expect(physical.map(([all]) => all)).toEqual([]);
  });

  it('answers to its container and never to the window', () => {
    const queries = [...css.matchAll(/@media([^{]+)\{/g)].map(([, query]) => query ?? '');
    expect(queries.filter((query) => /width|height|orientation|aspect/.test(query))).toEqual([]);
    // How much of a page a stuck head leaves to read, only the page knows.
    const elsewhere = css.replace('(100vh - 30em) * 99', '');
    expect(elsewhere).not.toMatch(/\b\d*\.?\d+(?:d|s|l)?(?:vw|vh|vi|vb|vmin|vmax)\b/);
  });

  it('sets no size of type that a reader cannot change', () => {
    const fixed = declarations(css).filter(
      ([, property = '', value = '']) =>
        /^(?:font|font-size|line-height)$/.test(property) && /\d(?:px|pt|rem)\b/.test(value),
    );
    // Letters and numbers in a figure are measured in the units of its drawing, which grows with the text.
    expect(fixed.filter(([all]) => !/^font-size: 1(?:45|\.5)px/.test(all))).toEqual([]);
  });

  it('forces nothing on the host', () => {
    expect(css).not.toContain('!important');
    expect(css).not.toMatch(/@import\s+(?:url\()?["']?(?:https?:)?\/\//);
    expect(css).not.toMatch(/url\(/);
  });
});
