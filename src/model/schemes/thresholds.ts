/** From where on a matrix is worth a second look. What a document sets in its scheme or under `advice` goes first. */
export const thresholds = {
  /** How many parties of one activity are not too many, by what their part comes to. */
  max: { answers: 1, works: 3, helps: 4, checks: 2, advises: 4, hears: 6 },
  /** In which share of the activities one party is not too often. */
  share: { answers: 0.75, works: 0.75, helps: 0.75, checks: 0.75, advises: 0.75, hears: 0.75 },
  /** In which share of the activities a party acts that may well have a part in all of them. */
  acting: 0.25,
  /** How large a matrix has to be before it is looked at in this way. */
  from: {
    sharesFrom: {
      least: 6,
      docs: 'From how many activities on the share of a party is looked at.',
    },
    fullActivityFrom: {
      least: 8,
      docs: 'From how many parties on an activity in which all of them take part is warned of.',
    },
    fullPartyFrom: {
      least: 8,
      docs: 'From how many activities on a party is warned of that has a part in all of them and acts in few.',
    },
    onlyInformedFrom: {
      least: 3,
      docs: 'From how many activities on a party is warned of that only ever hears of them.',
    },
  },
} as const;

/** The name of a size of the matrix, by which a document can set its own. */
export type SizeName = keyof typeof thresholds.from;
