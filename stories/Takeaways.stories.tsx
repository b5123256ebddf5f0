import type { Meta, StoryObj } from '@storybook/react-vite';
import { Takeaways } from '../src/components/takeaways/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Takeaways',
  component: Takeaways,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof Takeaways>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What to remember of it all. */
export const Default: Story = {};

/** The document has no such block. */
export const MissingBlock: Story = {
  args: { comparison: withoutBlock(comparison, 'takeaways') },
};

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'takeaways') },
};

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
