import { defineComparison } from '../../src/model/index.js';

/** A release, from a list of wishes to a review: the editors' own example. */
export const release = defineComparison({
  id: 'release',
  lang: 'en',
  title: 'How a release comes about',
  basis: 'derived',
  roles: [
    { id: 'product-manager', name: 'Product manager' },
    { id: 'project-manager', name: 'Project manager' },
  ],
  handoffs: {
    title: 'How a release comes about',
    lead: 'Six steps, two of which end with something for a party that does not act next.',
    parties: [
      { role: 'product-manager' },
      { role: 'project-manager' },
      { id: 'teams', name: 'Teams' },
    ],
    steps: [
      {
        id: 'collect',
        party: 'project-manager',
        name: 'Collect what customers asked for',
        hands: { what: 'the list', to: 'product-manager' },
      },
      {
        id: 'choose',
        party: 'product-manager',
        name: 'Choose what goes in',
        text: 'Value first, then effort.',
        hands: { what: 'the scope', to: 'teams' },
      },
      {
        id: 'build',
        party: 'teams',
        name: 'Build it',
        hands: { what: 'the release', to: 'project-manager' },
      },
      {
        id: 'check',
        party: 'project-manager',
        name: 'Check it against the scope',
        hands: { what: 'a list of faults', to: 'teams' },
      },
      {
        id: 'sign-off',
        party: 'project-manager',
        name: 'Sign it off',
        hands: { what: 'the report', to: 'product-manager' },
      },
      { id: 'review', party: 'teams', name: 'Look back on how it went' },
    ],
    returns: { to: 'choose' },
  },
});
