import type { Meta, StoryObj } from '@storybook/react-vite';
import { ComparisonSections } from '../src/components/comparison-tabs/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { ComparisonTabs } from '../src/islands/ComparisonTabs.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { localise } from '../src/model/index.js';
import { arabic } from './documents/arabic.js';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { longText } from './documents/longText.js';
import { threeRoles } from './documents/threeRoles.js';

const meta = {
  title: 'Whole document/Tabs',
  component: ComparisonTabs,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof ComparisonTabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every part of product and project management that the document holds. */
export const Default: Story = {};

/** Arrow keys move along the tabs, and Enter opens one: for parts that take long to load. */
export const ManualActivation: Story = { args: { activationMode: 'manual' } };

/** Up and down move along the tabs, which stand beside the panel where there is room. */
export const Vertical: Story = { args: { orientation: 'vertical' } };

/** A page may open another tab first. */
export const OpensAtMatrix: Story = { args: { defaultValue: 'raci' } };

/** What a page shows without script: links to sections, one below the other. */
export const NoScript: Story = {
  render: ({ comparison, headingLevel, idPrefix, labels }) => (
    <ComparisonSections
      comparison={comparison}
      headingLevel={headingLevel}
      idPrefix={idPrefix}
      labels={labels}
    />
  ),
};

/** Three roles in every part. */
export const ThreeRoles: Story = { args: { comparison: threeRoles } };

/** Names longer than their place. */
export const LongText: Story = { args: { comparison: longText } };

/** A part that is not in the document has no tab. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'raci') } };

/** One part is broken: its tab shows a notice, and the others are as they were. */
export const BrokenBlock: Story = {
  args: { comparison: withBrokenBlock(comparison, 'raci'), defaultValue: 'raci' },
};

/** Arabic: the first tab is on the right, and the left arrow leads on. */
export const RightToLeft: Story = {
  args: { comparison: arabic, labels: ar },
  globals: { direction: 'rtl' },
};

/** The same document in German, from the translation that it holds. */
export const German: Story = { args: { comparison: localise(comparison, 'de'), labels: de } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px the tabs are a list in two columns. */
export const Narrow: Story = { globals: { width: 'narrow' } };
