import type { Meta, StoryObj } from '@storybook/react-vite';
import { LifecycleMap } from '../src/components/lifecycle-map/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import scrum from '../src/content/scrum-roles.yaml';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { longText } from './documents/longText.js';
import { nestedLives } from './documents/nestedLives.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Views/Life-cycle map',
  component: LifecycleMap,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof LifecycleMap>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Seven projects in the life of one product, and what a project is. */
export const Default: Story = {};

/** A life that ends and holds one that comes round: bars without an end. */
export const ComesRoundWithin: Story = { args: { comparison: scrum } };

/** Sprints in projects in the life of a product, and a stage with fifty campaigns. */
export const LivesWithinLives: Story = { args: { comparison: nestedLives } };

/** Nothing happens within another life: the lines stand one above the other. */
export const Aligned: Story = {
  args: {
    comparison: {
      ...threeRoles,
      lifecycles: { cycles: threeRoles.lifecycles?.cycles.slice(0, 2) ?? [] },
    },
  },
};

/** Three lives: two on lines of their own, one as bars. */
export const ThreeRoles: Story = { args: { comparison: threeRoles } };

/** Names longer than their column. */
export const LongText: Story = { args: { comparison: longText } };

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'lifecycles') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'lifecycles') },
};

/** Arabic: life runs from right to left. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px each name stands at the start of its line, its bar at the end. */
export const Upright: Story = { globals: { width: 'narrow' } };
