import { createElement } from 'react';
import { expectTypeOf, it } from 'vitest';
import * as dom from '../../src/dom/index.js';
import * as html from '../../src/html/index.js';
import type { Aspect, Cell, Role } from '../../src/model/types.js';
import * as react from '../../src/views.js';
import { comparison } from '../fixtures/examples.js';

// Checked by `tsc --noEmit`: an error that is expected and does not come is an error, too.

it('a cell as markup', () => {
  html.ComparisonTable({
    comparison,
    renderCell: ({ aspect, roles, cell, children }) => {
      expectTypeOf(aspect).toEqualTypeOf<Aspect>();
      expectTypeOf(roles).toEqualTypeOf<readonly Role[]>();
      expectTypeOf(cell).toEqualTypeOf<Cell | undefined>();
      expectTypeOf(children).toEqualTypeOf<html.HtmlContent>();
      return aspect.id === 'goal' ? [children, new html.Html('<hr>')] : children;
    },
  });
  html.renderHtml(html.ComparisonTable, {
    comparison,
    renderCell: () => new html.Html('<b>a</b>'),
  });
  html.ComparisonTable({ comparison, renderCell: () => 'a' });
  html.ComparisonTable({ comparison, renderCell: undefined, show: 'all', className: 'mine' });
  // @ts-expect-error: nothing here draws an element of React
  html.ComparisonTable({ comparison, renderCell: () => createElement('b') });
  // @ts-expect-error: nor takes its handlers
  html.ComparisonTable({ comparison, onClick: () => {} });
});

it('a cell as nodes', () => {
  dom.ComparisonTable({
    comparison,
    renderCell: ({ children }) => {
      expectTypeOf(children).toEqualTypeOf<dom.DomContent>();
      return [children, document.createElement('hr')];
    },
  });
  dom.ComparisonTable({ comparison, renderCell: () => 'a' });
  // @ts-expect-error: nothing here draws an element of React
  dom.ComparisonTable({ comparison, renderCell: () => createElement('b') });
  // @ts-expect-error: nor markup as text in a box
  dom.ComparisonTable({ comparison, renderCell: () => new html.Html('<b>a</b>') });
});

it('a cell as an element of React', () => {
  <react.ComparisonTable
    comparison={comparison}
    renderCell={({ children }) => <b>{children}</b>}
  />;
});
