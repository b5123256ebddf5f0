import type { Meta, StoryObj } from '@storybook/react-vite';
import { RoleOverlap } from '../src/components/role-overlap/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Overlap',
  component: RoleOverlap,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof RoleOverlap>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Where the roles overlap, and what that gains and costs. */
export const Default: Story = {};

/** The document has no such block. */
export const MissingBlock: Story = {
  args: { comparison: withoutBlock(comparison, 'overlap') },
};

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'overlap') },
};

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
