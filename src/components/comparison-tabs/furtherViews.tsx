import type { FunctionComponent, ReactElement } from 'react';
import { lifecycleMap } from '../../model/views/lifecycleMap.js';
import { raciByRole } from '../../model/views/raciByRole.js';
import { LifecycleMap, type LifecycleMapProps } from '../lifecycle-map/index.js';
import { RaciByRole, type RaciByRoleProps } from '../raci-by-role/index.js';

/** The map below the life cycles: where none happens within another, it would only draw them again. */
export const NestedLifecycles = /* @__PURE__ */ further(
  LifecycleMap,
  ({ roles, lifecycles }: LifecycleMapProps['comparison']) =>
    lifecycles && lifecycleMap({ roles, lifecycles }).held.size > 0,
);

/** What each party is in for, below the matrix. */
export const MatrixByRole = /* @__PURE__ */ further(
  RaciByRole,
  ({ roles, raci }: RaciByRoleProps['comparison']) =>
    raci && raciByRole({ roles, raci }).parties.length > 0,
);

/** A further view of a block, drawn where there is something to it. */
function further<Document, Props extends { comparison: Document }>(
  View: FunctionComponent<Props>,
  says: (comparison: Document) => unknown,
) {
  return (props: Props): ReactElement => (
    <>{isSound(() => says(props.comparison)) && <View {...props} />}</>
  );
}

function isSound(says: () => unknown): boolean {
  try {
    return Boolean(says());
  } catch {
    // A broken block says so once, in the view above.
    return false;
  }
}
