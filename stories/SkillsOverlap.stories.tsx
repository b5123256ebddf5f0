import type { Meta, StoryObj } from '@storybook/react-vite';
import { SkillsOverlap } from '../src/components/skills-overlap/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import { withBrokenBlock, withoutBlock } from './documents/broken.js';
import { fiveRoleSkills, threeRoleSkills } from './documents/skills.js';

const meta = {
  title: 'Views/Skills',
  component: SkillsOverlap,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof SkillsOverlap>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What both roles need, and what each adds, in true proportion. */
export const Default: Story = {};

/** Three roles: a list for each and for whatever some of them share. */
export const ThreeRoles: Story = { args: { comparison: threeRoleSkills } };

/** From four roles on a table, in which a role's line marks what it has. */
export const FiveRoles: Story = { args: { comparison: fiveRoleSkills } };

/** The document has no such block. */
export const MissingBlock: Story = { args: { comparison: withoutBlock(comparison, 'skills') } };

/** The block lost its contents on the way. */
export const BrokenBlock: Story = { args: { comparison: withBrokenBlock(comparison, 'skills') } };

/** On a page that is read from right to left everything is mirrored but letters and numbers. */
export const RightToLeft: Story = { args: { dir: 'rtl' }, globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px the role lines run alongside the lists. */
export const Narrow: Story = { globals: { width: 'narrow' } };
