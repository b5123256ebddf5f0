/** The words of the collaboration flow. */
export const collaborationFlowLabels = {
  /** Its tab, and its heading where the document gives none. */
  handoffs: 'How they work together',
  /** After a step: what is passed on, and to whom. */
  hands: (what: string, to: string): string => `hands ${what} to ${to}`,
  /** After the last step: the number of the one with which the flow begins again. */
  startsOver: (step: number): string => `Then it starts over at ${step}`,
};

export type CollaborationFlowLabels = typeof collaborationFlowLabels;
