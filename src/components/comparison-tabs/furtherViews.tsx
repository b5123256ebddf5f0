import type { FunctionComponent, ReactElement } from 'react';
import { LifecycleMap, type LifecycleMapProps, mapOf } from '../lifecycle-map/index.js';
import { RaciByRole, type RaciByRoleProps, readingOf } from '../raci-by-role/index.js';
import type { WithBlock } from '../shared/props.js';

/** The map below the life cycles: where none happens within another, it would only draw them again. */
export const NestedLifecycles = /* @__PURE__ */ further(
  'lifecycles',
  LifecycleMap,
  (comparison: LifecycleMapProps['comparison']) =>
    mapOf(comparison as WithBlock<'lifecycles'>).held.size > 0,
);

/** What each party is in for, below the matrix. */
export const MatrixByRole = /* @__PURE__ */ further(
  'raci',
  RaciByRole,
  (comparison: RaciByRoleProps['comparison']) =>
    readingOf(comparison as WithBlock<'raci'>).parties.length > 0,
);

/** A further view of a block, drawn where there is something to it. */
function further<
  Name extends string,
  Document extends { readonly [Block in Name]?: object | undefined },
  Props extends { comparison: Document },
>(name: Name, View: FunctionComponent<Props>, says: (comparison: Document) => unknown) {
  return (props: Props): ReactElement => {
    const block = props.comparison[name];
    try {
      // A broken block says so once, in the view above.
      if (block && !('broken' in block) && says(props.comparison)) return <View {...props} />;
    } catch {}
    return <></>;
  };
}
