import type { Meta, StoryObj } from '@storybook/react-vite';
import { ToolList } from '../src/components/tool-list/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Tools',
  component: ToolList,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof ToolList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What both roles work with, and what one of them adds. */
export const Default: Story = {};

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'tools') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'tools') } };

/** On a page that is read from right to left everything is mirrored but letters and numbers. */
export const RightToLeft: Story = { args: { dir: 'rtl' }, globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px the role lines run alongside the lists. */
export const Narrow: Story = { globals: { width: 'narrow' } };
