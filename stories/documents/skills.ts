import { type Comparison, defineComparison } from '../../src/model/index.js';

const roles = [
  { id: 'product-manager', name: 'Product manager' },
  { id: 'project-manager', name: 'Project manager' },
  { id: 'programme-manager', name: 'Programme manager' },
  { id: 'delivery-lead', name: 'Delivery lead' },
  { id: 'business-analyst', name: 'Business analyst' },
] as const;

/** Skills of the first roles, put together by the editors. */
function skillsOf(count: number): Comparison {
  const those = roles.slice(0, count);
  return defineComparison({
    id: `skills-of-${count}-roles`,
    lang: 'en',
    title: 'Skills of several roles',
    basis: 'derived',
    roles: those,
    skills: {
      items: [
        { id: 'communication', name: 'Communication', roles: those.map(({ id }) => id) },
        { id: 'vision', name: 'Product vision', roles: 'product-manager' },
        { id: 'scheduling', name: 'Scheduling', roles: ['project-manager', 'programme-manager'] },
        { id: 'strategy', name: 'Strategy', roles: ['product-manager', 'programme-manager'] },
        { id: 'detail', name: 'Attention to detail', roles: 'project-manager' },
        {
          id: 'benefits',
          name: 'Benefits management',
          text: 'across several projects',
          roles: 'programme-manager',
        },
      ],
    },
  });
}

/** Three roles that share in pairs and all together. */
export const threeRoleSkills = skillsOf(3);

/** Five roles, two of them with no skill of their own. */
export const fiveRoleSkills = skillsOf(5);
