import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScenarioWalkthrough } from '../src/components/scenario-walkthrough/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';

const meta = {
  title: 'Views/Scenarios',
  component: ScenarioWalkthrough,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof ScenarioWalkthrough>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Six situations: three side by side, three step by step, one of them with a choice. */
export const Default: Story = {};

/** The document has no such block. */
export const MissingBlock: Story = {
  args: { comparison: withoutBlock(comparison, 'scenarios') },
};

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'scenarios') },
};

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
