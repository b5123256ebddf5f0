/** The words of the role definitions. */
export const roleDefinitionsLabels = {
  /** Its tab and its heading. */
  roles: 'The roles',
  /** Names what is said of a role itself, where the document does not name its discipline. */
  definition: 'What it is',
  /** Names the question that a role answers before all others. */
  coreQuestion: 'Core question',
  /** Names examples of what a role manages. */
  examples: 'For example',
};

export type RoleDefinitionsLabels = typeof roleDefinitionsLabels;
