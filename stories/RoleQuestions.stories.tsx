import type { Meta, StoryObj } from '@storybook/react-vite';
import { RoleQuestions } from '../src/components/role-questions/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Questions',
  component: RoleQuestions,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof RoleQuestions>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The questions that each role answers. */
export const Default: Story = {};

/** The document has no such block. */
export const MissingBlock: Story = {
  args: { comparison: withoutBlock(comparison, 'questions') },
};

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'questions') },
};

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
