import type { Meta, StoryObj } from '@storybook/react-vite';
import { RelatedReading } from '../src/components/related-reading/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Related reading',
  component: RelatedReading,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof RelatedReading>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What to read next. */
export const Default: Story = {};

/** The document has no such block. */
export const MissingBlock: Story = {
  args: { comparison: withoutBlock(comparison, 'related') },
};

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'related') },
};

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
