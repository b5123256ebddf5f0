import type { Meta, StoryObj } from '@storybook/react-vite';
import { LifecycleTimeline } from '../src/components/lifecycle-timeline/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { longText } from './documents/longText.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Views/Life cycles',
  component: LifecycleTimeline,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof LifecycleTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The life of a product and of a project, one below the other. */
export const Default: Story = {};

/** One life cycle alone takes the heading of the view. This one comes back to itself. */
export const OneLifecycle: Story = { args: { lifecycle: 'product' } };

/** A life that ends, with a stage that runs alongside another. */
export const Ends: Story = { args: { lifecycle: 'project' } };

/** All stages come round again, and nothing says what leads back. */
export const ComesRound: Story = { args: { comparison: threeRoles, lifecycle: 'product' } };

/** A stage that is gone through several times, with projects inside it. */
export const RepeatsAndNests: Story = { args: { comparison: threeRoles, lifecycle: 'programme' } };

/** Three lives, each on the line of its role. */
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

/** In 320 px the same figure stands upright. */
export const Upright: Story = { globals: { width: 'narrow' } };
