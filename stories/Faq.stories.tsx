import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Faq } from '../src/components/faq/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { Enhance } from '../src/islands/Enhance.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Questions and answers',
  component: Faq,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof Faq>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each answer opens behind its question, with or without script. */
export const Default: Story = {};

/** Inside `Enhance` there is a button that opens all answers. */
export const OpenAll: Story = {
  render: (args) => (
    <Enhance>
      <Faq {...args} />
    </Enhance>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Open all/ }));
    await expect(canvas.getByText(/basic technical knowledge/)).toBeVisible();
  },
};

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'faq') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'faq') } };

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
