/** The words of the role questions. */
export const roleQuestionsLabels = {
  /** Its tab, and its heading where the document gives none. */
  questions: 'Questions they answer',
};

export type RoleQuestionsLabels = typeof roleQuestionsLabels;
