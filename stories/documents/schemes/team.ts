/** What the documents on schemes have in common: two roles and those whom they work with. */
export const team = {
  lang: 'en',
  roles: [
    { id: 'product-manager', name: 'Product manager' },
    { id: 'project-manager', name: 'Project manager' },
  ],
} as const;

export const parties = [
  { role: 'product-manager' },
  { role: 'project-manager' },
  { id: 'engineering', name: 'Engineering' },
  { id: 'legal', name: 'Legal' },
  { id: 'sponsor', name: 'Sponsor' },
] as const;
