import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import comparison from '../src/content/product-vs-project-management.yaml';
import { RolewiseComparison } from './pages/RolewiseComparison.js';
import './pages/hosts.css';

const meta = {
  title: 'Whole document/Element',
  component: RolewiseComparison,
  tags: ['autodocs'],
  args: { comparison },
  argTypes: { children: { control: false } },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
  },
} satisfies Meta<typeof RolewiseComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Waits for the comparison, or for the sentence that stands in its place, and looks inside. */
async function drawn(canvas: HTMLElement) {
  const root = canvas.querySelector('rolewise-comparison')?.shadowRoot as ShadowRoot;
  await waitFor(() => expect(root.querySelector('.rw')).not.toBeNull(), { timeout: 20_000 });
  return within(root as unknown as HTMLElement);
}

/** Every part of product and project management that the document holds. */
export const Default: Story = {};

/** One part, without tabs. */
export const OneView: Story = {
  args: { view: 'raci' },
  play: async ({ canvasElement }) => {
    const inside = await drawn(canvasElement);
    await expect(inside.getByRole('table')).toBeVisible();
    await expect(inside.queryByRole('tab')).toBeNull();
  },
};

/** Some parts, in the order asked for. */
export const SomeViews: Story = { args: { view: 'raci faq comparison' } };

/** The translation that the document holds, and the words of the views with it. */
export const German: Story = {
  args: { lang: 'de' },
  play: async ({ canvasElement }) => {
    const inside = await drawn(canvasElement);
    await expect(inside.getByRole('tab', { name: 'Wer macht was' })).toBeVisible();
  },
};

/** It follows a page whose `color-scheme` is dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** A page may be dark and not say so: `theme` says it for the element. */
export const DarkByAttribute: Story = {
  args: { theme: 'dark', view: 'raci' },
  render: (args) => (
    <div className="story-dark-page">
      <RolewiseComparison {...args} />
    </div>
  ),
};

/** More on one screen. */
export const Dense: Story = { args: { density: 'dense', view: 'comparison' } };

/** The aspects on which the roles agree are left out, and a sentence says how many they are. */
export const OnlyDifferences: Story = {
  args: { only: 'differences', view: 'comparison' },
  play: async ({ canvasElement }) => {
    const inside = await drawn(canvasElement);
    await expect(inside.getByText(/^13 of 15 aspects shown/)).toBeVisible();
  },
};

/** Sections one below the other, with nothing to act on. */
export const Static: Story = { args: { static: true } };

/** Nothing is found at its address: what stands in the element stays, and a sentence says why. */
export const FailingSource: Story = {
  args: {
    comparison: undefined,
    src: 'no-such-team.json',
    children: <a href="?path=/docs/whole-document-element--docs">Who does what in our team</a>,
  },
  play: async ({ canvasElement }) => {
    const inside = await drawn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent('no-such-team.json');
    await expect(within(canvasElement).getByRole('link')).toBeVisible();
  },
};

/** A page that resets, spaces and paints everything on it changes nothing inside. */
export const HostilePage: Story = {
  args: { view: 'raci' },
  render: (args) => (
    <div className="story-hostile-page">
      <p>The page</p>
      <RolewiseComparison {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const inside = await drawn(canvasElement);
    const cell = inside.getAllByRole('cell')[0] as HTMLElement;
    await expect(getComputedStyle(cell)).toMatchObject({
      letterSpacing: 'normal',
      textTransform: 'none',
      fontStyle: 'normal',
    });
  },
};

/** In 320 px the rows are stacked, and every answer brings its role's name. */
export const Narrow: Story = { args: { view: 'comparison' }, globals: { width: 'narrow' } };
