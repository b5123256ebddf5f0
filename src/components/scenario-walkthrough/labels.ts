/** The words of the scenarios. */
export const scenarioWalkthroughLabels = {
  /** Its tab, and its heading where the document gives none. */
  scenarios: 'Scenarios',
  /** Heads what all roles do together. */
  together: 'Together',
  /** The link that leads on to a step which is not the one below. */
  goOn: (step: number): string => `Go on with step ${step}`,
  /** Below the last step of a way. */
  ends: 'It ends here.',
};

export type ScenarioWalkthroughLabels = typeof scenarioWalkthroughLabels;
