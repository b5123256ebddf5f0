import type { Meta, StoryObj } from '@storybook/react-vite';
import { CollaborationFlow } from '../src/components/collaboration-flow/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { release } from './documents/release.js';

const meta = {
  title: 'Views/Collaboration',
  component: CollaborationFlow,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof CollaborationFlow>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Five steps, three changes of hands, and back to the start. */
export const Default: Story = {};

/** A flow that starts in the second lane, passes over a lane, and hands something to a party that does not act next. */
export const BackAndForth: Story = { args: { comparison: release } };

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'handoffs') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'handoffs') } };

/** On a page that is read from right to left everything is mirrored but letters and numbers. */
export const RightToLeft: Story = { args: { dir: 'rtl' }, globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px each lane is a rail, and the thread steps from rail to rail. */
export const Narrow: Story = { globals: { width: 'narrow' } };
