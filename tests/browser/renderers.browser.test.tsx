import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as dom from '../../dist/dom/index.js';
import * as html from '../../dist/html/index.js';
import { ar } from '../../src/locales/ar.js';
import { withBrokenBlock } from '../../stories/documents/broken.js';
import { comparison, examples } from '../fixtures/examples.js';
import { documents, filledWith, naughty } from '../fixtures/hostile.js';
import { components, type SharedProps } from '../fixtures/views.js';

type Name = keyof typeof components;
const names = Object.keys(components) as Name[];
// The built packages have types of their own; here they are taken for what they share.
const strings = { ...html } as unknown as Record<Name, html.Component<SharedProps>>;
const nodesOf = { ...dom } as unknown as Record<Name, (props: SharedProps) => Element>;

/** What a node is, line by line: its names, namespaces, attributes and text. */
function describeNode(node: Node, depth = 0): string[] {
  const indent = ' '.repeat(depth);
  if (node instanceof Text) return [`${indent}${JSON.stringify(node.data)}`];
  if (!(node instanceof Element))
    return [...node.childNodes].flatMap((child) => describeNode(child));
  const attributes = [...node.attributes].map(
    ({ name, value }) => `${name}=${JSON.stringify(value)}`,
  );
  return [
    `${indent}${node.namespaceURI?.split('/').at(-1)} ${node.localName} ${attributes.sort().join(' ')}`,
    ...[...node.childNodes].flatMap((child) => describeNode(child, depth + 1)),
  ];
}

function parsed(markup: string): string[] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  template.content.normalize();
  return describeNode(template.content);
}

function drawn(name: Name, props: SharedProps) {
  const Component = components[name];
  const nodes = nodesOf[name](props);
  nodes.normalize();
  return {
    react: parsed(renderToStaticMarkup(<Component {...props} />)),
    html: parsed(html.renderHtml(strings[name], props)),
    dom: describeNode(nodes),
  };
}

function expectTheSame(name: Name, props: SharedProps): string[] {
  const { react, html: written, dom: nodes } = drawn(name, props);
  expect(written).toEqual(react);
  expect(nodes).toEqual(react);
  return react;
}

describe.each(names)('React, strings and nodes agree on %s', (name) => {
  it.each(Object.entries(examples))('%s', (_, document) => {
    expect(expectTheSame(name, { comparison: document }).length).toBeGreaterThan(4);
  });

  it('with every option of the host', () => {
    const props = {
      comparison: examples['right to left'] ?? comparison,
      headingLevel: 4 as const,
      showHeading: false,
      showSources: false,
      idPrefix: 'mine',
      labels: ar,
      className: 'host',
      'data-test': 'x',
      'aria-hidden': false,
      hidden: true,
      tabIndex: -1,
      title: undefined,
      onClick: () => {},
    };
    const lines = expectTheSame(name, props);
    expect(lines[0]).toMatch(/aria-hidden="false".*data-test="x".*hidden="".*tabindex="-1"/);
    expect(lines[0]).not.toContain('onclick');
  });

  it('with attributes of the host that are true or false in words', () => {
    const words = { draggable: true, spellCheck: false, 'aria-busy': true, 'data-mine': false };
    const lines = expectTheSame(name, { comparison, ...words });
    expect(lines[0]).toMatch(
      /aria-busy="true".*data-mine="false".*draggable="true".*spellcheck="false"/,
    );
    const still = { comparison, draggable: false, inert: false };
    expect(expectTheSame(name, still)[0]).toMatch(/draggable="false"/);
  });

  it('without React: what only React takes becomes no attribute', () => {
    const { html: plain, dom: nodes } = drawn(name, { comparison });
    const foreign = {
      comparison,
      style: { color: 'red' },
      dangerouslySetInnerHTML: { __html: '<b>x</b>' },
      key: 'x',
    };
    expect(parsed(html.renderHtml(strings[name], foreign))).toEqual(plain);
    const drawnSo = nodesOf[name](foreign);
    drawnSo.normalize();
    expect(describeNode(drawnSo)).toEqual(nodes);
  });

  it('with a part that is missing or broken', () => {
    for (const block of [
      'comparison',
      'lifecycles',
      'raci',
      'responsibilities',
      'sources',
    ] as const) {
      expectTheSame(name, { comparison: withBrokenBlock(comparison, block) });
      expectTheSame(name, { comparison: { ...comparison, [block]: undefined } });
    }
  });

  it('with a hostile string in every field, and nothing runs', () => {
    const before = document.scripts.length;
    Object.assign(window, { alert: () => expect.unreachable('A string ran.') });
    for (const payload of naughty) {
      for (const document of documents) {
        const lines = expectTheSame(name, { comparison: filledWith(payload, document) });
        expect(lines.filter((line) => /^ *\w+ (?:script|img|iframe|style) /.test(line))).toEqual(
          [],
        );
      }
    }
    expect(document.scripts.length).toBe(before);
  });
});

describe('what a host puts into cells', () => {
  type Given = { children: unknown };
  const marks = (root: ParentNode) =>
    [...root.querySelectorAll('td:not(.rw-hidden)')].map(
      (cell) => cell.querySelectorAll('mark').length,
    );
  const text = (root: Node) => root.textContent?.replace(/\s+/g, ' ');
  const plain = nodesOf.ComparisonTable({ comparison });

  it('is markup in strings, beside what stood there', () => {
    const renderCell = ({ children }: Given) => [new html.Html('<mark></mark>'), children];
    const props = { comparison, renderCell };
    const { content } = document.createElement('template');
    content.append(
      document.createRange().createContextualFragment(`${strings.ComparisonTable(props)}`),
    );
    expect(new Set(marks(content))).toEqual(new Set([1]));
    expect(text(content)).toBe(text(plain));
  });

  it('is a node among nodes, beside what stood there', () => {
    const renderCell = ({ children }: Given) => [document.createElement('mark'), children];
    const props = { comparison, renderCell };
    const table = nodesOf.ComparisonTable(props);
    expect(new Set(marks(table))).toEqual(new Set([1]));
    expect(text(table)).toBe(text(plain));
  });
});

describe('strings', () => {
  it('are markup only in the box of the runtime: parsed JSON cannot pass for it', () => {
    const fake = JSON.parse('{"html":"<b>x</b>","toString":"<b>x</b>"}');
    const broken = { ...comparison, sources: [{ id: 'a', title: fake }] };
    expect(strings.SourceList({ comparison: broken }).toString()).not.toContain('<b>');
  });
});
