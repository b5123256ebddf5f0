import type { Meta, StoryObj } from '@storybook/react-vite';
import { RaciByRole } from '../src/components/raci-by-role/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { ar } from '../src/locales/ar.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { fiveRoles } from './documents/fiveRoles.js';
import { longText } from './documents/longText.js';
import { schemeExamples } from './documents/schemes.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Views/Who does what, by role',
  component: RaciByRole,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof RaciByRole>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What each of six parties is in for, and sixteen activities in words. A link sets the other parties aside. */
export const Default: Story = {};

/** What a designer asks: what am I in for? A server takes the party from the address. */
export const OneParty: Story = { args: { party: 'design' } };

/** RAPID calls its parts by verbs: the sentences hold, whatever the words are. */
export const AnotherScheme: Story = { args: { comparison: schemeExamples.rapid } };

/** Three roles. */
export const ThreeRoles: Story = { args: { comparison: threeRoles } };

/** Five roles, in as many columns as fit. */
export const FiveRoles: Story = { args: { comparison: fiveRoles } };

/** Names longer than their column. */
export const LongText: Story = { args: { comparison: longText } };

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'raci') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'raci') } };

/** Arabic. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px one party stands below the other. */
export const Narrow: Story = { globals: { width: 'narrow' } };
