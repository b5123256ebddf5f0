import type { Meta, StoryObj } from '@storybook/react-vite';
import { ResponsibilityCards } from '../src/components/responsibility-cards/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { fiveRoles } from './documents/fiveRoles.js';
import { longText } from './documents/longText.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Views/Responsibilities',
  component: ResponsibilityCards,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof ResponsibilityCards>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What each of the two roles is responsible for. */
export const Default: Story = {};

/** Three columns where there is room for them. */
export const ThreeRoles: Story = { args: { comparison: threeRoles } };

/** Five roles, in as many columns as fit. */
export const FiveRoles: Story = { args: { comparison: fiveRoles } };

/** Names longer than their column. */
export const LongText: Story = { args: { comparison: longText } };

/** The document has no such block. */
export const MissingBlock: Story = {
  args: { comparison: withoutBlock(comparison, 'responsibilities') },
};

/** The block lost its contents on the way. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'responsibilities') },
};

/** Arabic. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px one role stands below the other. */
export const Narrow: Story = { globals: { width: 'narrow' } };
