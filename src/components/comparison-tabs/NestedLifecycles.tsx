import type { ReactElement } from 'react';
import { lifecycleMap } from '../../model/views/lifecycleMap.js';
import { LifecycleMap, type LifecycleMapProps } from '../lifecycle-map/index.js';

/** The map below the life cycles: where none happens within another, it would only draw them again. */
export function NestedLifecycles(props: LifecycleMapProps): ReactElement {
  return <>{nests(props.comparison) && <LifecycleMap {...props} />}</>;
}

function nests({ roles, lifecycles }: LifecycleMapProps['comparison']): boolean {
  try {
    return !!lifecycles && lifecycleMap({ roles, lifecycles }).held.size > 0;
  } catch {
    // A broken block says so once, in the view above.
    return false;
  }
}
