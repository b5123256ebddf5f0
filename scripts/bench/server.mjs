import { gzipSync } from 'node:zlib';
import { grownDocument } from './document.mjs';
import { raceImports } from './import.mjs';
import { race } from './measure.mjs';
import { components, pages, statically, tabs } from './pages.mjs';
import { above, exact, heading, ratio } from './report.mjs';
import { sameWords } from './same.mjs';
import { countNodes } from './texts.mjs';

export function raceOnServer() {
  heading('server, ms a page');
  for (const { name, ...page } of pages) {
    const times = race({ ...page, ...sent(page) });
    ratio(`V1 React, ${name}`, times.ours, times.bare, 1.05);
    ratio('   as bytes', times.oursBytes, times.bareBytes);
    ratio(`V2 renderHtml beside bare, ${name}`, times.html, times.bare, 0.6);
    ratio('   as bytes', times.htmlBytes, times.bareBytes);
    ratio(`V2 renderHtml beside string, ${name}`, times.html, times.string, 1.3);
    ratio('   as bytes', times.htmlBytes, times.stringBytes);
  }
  for (const { name, ...page } of tabs) {
    const times = race({ ...page, ...sent(page) });
    ratio(`V1 React with Radix, ${name}`, times.ours, times.bare, 1.1);
    ratio('   as bytes', times.oursBytes, times.bareBytes);
  }
}

export function raceGrowth() {
  heading('growth on the server, µs a cell, 8 roles');
  for (const aspects of [10, 100, 1000, 5000]) {
    const grown = grownDocument(aspects);
    const contenders = {
      ours: () => statically(components.ours.Compare, grown),
      bare: () => statically(components.bare.Compare, grown),
    };
    sameWords(`${aspects} aspects`, contenders.ours(), contenders.bare());
    const times = race(contenders, { rounds: aspects > 500 ? 16 : 40 });
    const aCell = (/** @type {number} */ time) => (time / (aspects * 8)) * 1000;
    ratio(`V9 ${aspects} aspects`, times.ours.map(aCell), times.bare.map(aCell), 1.05);
  }
}

export function weighMarkup() {
  heading('markup');
  const gzip = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
  for (const { name, ours, bare } of [...pages, ...tabs]) {
    exact(`V10 nodes, ${name}`, countNodes(ours()), countNodes(bare()), 1.05);
    exact(`V10 gzip, ${name}`, gzip(ours()), gzip(bare()), 1.1);
  }
}

export function raceFirstImport() {
  heading('first import on the server, ms', 'above');
  const react = ['react', 'react/jsx-runtime'];
  const radix = [...react, '@radix-ui/react-tabs'];
  const times = raceImports({ views: ['rolewise/views'], react, tabs: ['rolewise'], radix }, 25);
  above('V11 rolewise/views, beside React', times.views, times.react, 5);
  above('V11 rolewise, beside React and Radix', times.tabs, times.radix, 5);
}

/**
 * The same as bytes, which is what goes out. V8 puts off joining the pieces of a string until it is read.
 *
 * @template {string} Name
 * @param {Record<Name, () => string>} contenders
 */
function sent(contenders) {
  const entries = /** @type {[Name, () => string][]} */ (Object.entries(contenders));
  return /** @type {Record<`${Name}Bytes`, () => Buffer>} */ (
    Object.fromEntries(
      entries.map(([name, render]) => [`${name}Bytes`, () => Buffer.from(render())]),
    )
  );
}
