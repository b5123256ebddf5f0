import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ScenarioWalkthrough } from '../../src/components/scenario-walkthrough/index.js';
import type { Comparison } from '../../src/model/types.js';
import { comparison, examples } from '../fixtures/examples.js';
import '../../src/styles/index.css';

afterEach(cleanup);

/** The steps of a scenario, in a container so wide. */
function stepsOf(document: Comparison, name: RegExp, width: number): HTMLElement[] {
  render(
    <div style={{ inlineSize: `${width}px`, fontSize: '16px' }}>
      <ScenarioWalkthrough comparison={document} />
    </div>,
  );
  const scenario = screen.getByRole('heading', { name }).parentElement as HTMLElement;
  return within(scenario).getAllByRole('listitem');
}

const lineAbove = (step: Element) => getComputedStyle(step).borderBlockStartStyle;
const startOf = (step: Element) => Math.round(step.getBoundingClientRect().left);

describe('the steps of two roles', () => {
  it('stand each in the column of its role where there is room, one below the other', () => {
    const steps = stepsOf(comparison, /encryption/, 1000);
    const [start, end] = [startOf(steps[0] as Element), startOf(steps[1] as Element)];
    expect(steps.map(startOf)).toEqual([start, end, end, start]);
    expect(end - start).toBe(524);
    const edges = steps.map((step) => step.getBoundingClientRect());
    edges.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual(edges[index]?.bottom ?? 0);
    });
  });

  it('begin with the line of their role where the work changes hands', () => {
    const [first, second, third] = stepsOf(comparison, /encryption/, 1000);
    expect(lineAbove(first as Element)).toBe('solid');
    expect(lineAbove(second as Element)).toBe('double');
    expect(lineAbove(third as Element)).toBe('solid');
    expect(getComputedStyle(third as Element).borderBlockStartWidth).toBe('1px');
  });

  it('stand below one another in a narrow column, with the key of their role', () => {
    const steps = stepsOf(comparison, /encryption/, 300);
    expect(new Set(steps.map(startOf)).size).toBe(1);
    for (const step of steps) expect(step.querySelector('.rw-key')).toBeVisible();
  });
});

it('the steps of more roles stand below one another at any width', () => {
  const of = (document: Comparison) => document.scenarios?.items.find(({ steps }) => steps)?.name;
  const document = Object.values(examples).find((each) => each.roles.length > 2 && of(each));
  const steps = stepsOf(document as Comparison, new RegExp(`^${of(document as Comparison)}`), 1200);
  expect(steps.length).toBeGreaterThan(1);
  expect(new Set(steps.map(startOf)).size).toBe(1);
});
