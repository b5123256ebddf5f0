/** The words of the life-cycle map, beside those that it shares with the life cycles one by one. */
export const lifecycleMapLabels = {
  /** Its heading. */
  lifecycleMap: 'Life-cycle map',
  /** Of a life cycle that comes round, for those who hear the figure. */
  continuous: 'Open-ended: it comes round again.',
  /** Of a life cycle that ends, for those who hear the figure. */
  finite: 'Finite: it ends with its last stage.',
  /** Below the name of a stage within which nothing happens, where others have something. */
  noneWithin: 'none in this stage',
  /** Beside a life cycle of which others hold examples. */
  drawnLarge: 'Each of the examples named above is one such life.',
};

export type LifecycleMapLabels = typeof lifecycleMapLabels;
