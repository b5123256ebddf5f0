import type { ReactElement } from 'react';
import type { Comparison } from '../../model/types.js';
import { lifecycleMap } from '../../model/views/lifecycleMap.js';
import { LifecycleMap } from '../lifecycle-map/index.js';
import { LifecycleTimeline } from '../lifecycle-timeline/index.js';
import type { ViewProps } from '../shared/props.js';

/** The life cycles one by one and, where some happen within others, the map of them. */
export function LifecycleViews(props: ViewProps<'lifecycles'>): ReactElement {
  return (
    <>
      <LifecycleTimeline {...props} />
      {nests(props.comparison) && <LifecycleMap {...props} idPrefix={`${props.idPrefix}-map`} />}
    </>
  );
}

function nests({ roles, lifecycles }: Pick<Comparison, 'roles' | 'lifecycles'>): boolean {
  try {
    return !!lifecycles && lifecycleMap({ roles, lifecycles }).held.size > 0;
  } catch {
    // A broken block says so once, in the view above.
    return false;
  }
}
