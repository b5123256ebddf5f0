/** The words of the scenarios. */
export const scenarioWalkthroughLabels = {
  /** Its tab, and its heading where the document gives none. */
  scenarios: 'Scenarios',
  /** Heads what all roles do together. */
  together: 'Together',
  /** Leads on to a step: a link by itself, or said behind the choice that leads there. */
  goOn: (step: number): string => `Go on with step ${step}`,
  /** Stands before the choice that leads to a step: where it is made. */
  chosen: (step: number): string => `From step ${step}:`,
  /** Below the last step of a way. */
  ends: 'It ends here.',
};

export type ScenarioWalkthroughLabels = typeof scenarioWalkthroughLabels;
