import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import scrum from '../../src/content/scrum-roles.yaml';
import { Enhance } from '../../src/islands/Enhance.js';
import { comparison } from '../fixtures/examples.js';
import '../../src/styles/index.css';

afterEach(cleanup);

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const selected = () => page.getByRole('tab', { selected: true });
const sections = (document: typeof comparison) => (
  <Enhance>
    <ComparisonSections comparison={document} />
  </Enhance>
);

it('sections that became tabs show another document', async () => {
  const { rerender } = render(sections(comparison));
  await userEvent.click(tab('Questions and answers'));
  rerender(sections(scrum as unknown as typeof comparison));
  // Scrum's own panels, one of them open, each opened by its tab.
  await expect.element(selected()).toHaveAttribute('aria-controls', 'scrum-roles-faq');
  for (const name of ['Who does what', 'Compare']) {
    await userEvent.click(tab(name));
    await expect.element(selected()).toHaveTextContent(name);
    const [panel, ...others] = page.getByRole('tabpanel').elements();
    expect(others).toEqual([]);
    expect(panel).toBeVisible();
    expect(panel?.id).toBe(selected().element().getAttribute('aria-controls'));
  }
});

it('drawing the same document again leaves open what is open', async () => {
  const { rerender } = render(sections(comparison));
  await userEvent.click(tab('Who does what'));
  rerender(sections({ ...comparison }));
  await expect.element(selected()).toHaveTextContent('Who does what');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(selected()).toHaveTextContent('Responsibilities');
});
