import type { Meta, StoryObj } from '@storybook/react-vite';
import { RoleDefinitions } from '../src/components/role-definitions/index.js';
import comparison from '../src/content/product-vs-project-management.yaml';
import scrum from '../src/content/scrum-roles.yaml';

const meta = {
  title: 'Views/Roles',
  component: RoleDefinitions,
  tags: ['autodocs'],
  args: { comparison },
} satisfies Meta<typeof RoleDefinitions>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What each of the two roles is, what it manages, and examples. */
export const Default: Story = {};

/** Three roles of a Scrum team and beside it. */
export const ThreeRoles: Story = { args: { comparison: scrum } };

/** On a page that runs from right to left. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In 320 px. */
export const Narrow: Story = { globals: { width: 'narrow' } };
