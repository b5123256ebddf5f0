/** The words of the named schemes in English: what each part is called and what it means. */
export const en = {
  responsible: { name: 'Responsible', meaning: 'does the work' },
  accountable: { name: 'Accountable', meaning: 'answers for the result; one in each row' },
  consulted: { name: 'Consulted', meaning: 'is asked before, and replies' },
  informed: { name: 'Informed', meaning: 'is told after' },
  support: { name: 'Support', meaning: 'helps those responsible to do the work' },
  verifier: { name: 'Verifier', meaning: 'checks the result against what was agreed' },
  signatory: { name: 'Signatory', meaning: 'approves the check and releases the result' },
  omitted: { name: 'Omitted', meaning: 'takes no part, on purpose' },
  driver: { name: 'Driver', meaning: 'moves the decision along; one in each row' },
  approver: { name: 'Approver', meaning: 'makes the decision; one in each row' },
  contributor: { name: 'Contributor', meaning: 'brings knowledge and opinion, without a vote' },
  recommend: { name: 'Recommend', meaning: 'works out the proposal' },
  agree: { name: 'Agree', meaning: 'has to agree before it goes ahead' },
  perform: { name: 'Perform', meaning: 'carries the decision out' },
  input: { name: 'Input', meaning: 'gives facts and advice, which need not be followed' },
  decide: { name: 'Decide', meaning: 'makes the decision; one in each row' },
};
