/** A document with nothing to mend. */
export const sound = `rolewise: 1
id: design-and-research
lang: en
title: Designer and researcher
basis: derived
roles:
  - id: designer
    name: Designer
  - id: researcher
    name: Researcher
raci:
  parties:
    - role: designer
    - role: researcher
  groups:
    - id: study
      name: Study
      activities:
        - id: ask
          name: Ask people
          assignments:
            designer: consulted
            researcher: [accountable, responsible]
        - id: draw
          name: Draw the answer
          assignments:
            designer: [accountable, responsible]
            researcher: consulted
`;

/** The same with one error, in line 14, column 13: the id of a role that does not exist. */
export const broken = sound.replace('- role: researcher', '- role: reseacher');
