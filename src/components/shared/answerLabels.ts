/** The words for yes, partly and no. */
export const answerLabels = {
  yes: 'Yes',
  partial: 'Partly',
  no: 'No',
};
