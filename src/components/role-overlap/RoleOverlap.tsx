import type { ReactElement } from 'react';
import type { OverlapContext, OverlapEffect } from '../../model/types.js';
import { list } from '../shared/columns.js';
import { inline } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { drawView } from '../shared/view.js';
import { roleOverlapLabels } from './labels.js';

export interface RoleOverlapProps extends ViewProps<'overlap'> {}

/**
 * Where the roles overlap, and what that gains and costs. Renders a `<section>` with a heading and a list for each
 * context and each effect.
 *
 * Style with the five variables, and `[data-kind]` on each effect.
 *
 * @example <RoleOverlap comparison={productVsProjectManagement} />
 */
export function RoleOverlap(props: RoleOverlapProps): ReactElement {
  return drawView('overlap', roleOverlapLabels, props, ({ contexts, effects = [] }, view) => {
    const Name = `h${view.level + 1}` as 'h3';
    return [contexts, effects].map((parts: readonly (OverlapContext | OverlapEffect)[], index) => (
      <div key={index} className="rw-columns">
        {parts.map((part) => {
          // A context and an effect may have the same id.
          const place = { id: index ? `effect--${part.id}` : part.id, name: part.name };
          return (
            <div key={part.id} id={`${view.prefix}-${place.id}`} className="rw-card">
              <Name className="rw-name">{inline(part.name)}</Name>
              {'kind' in part && (
                <p className="rw-kind" data-kind={part.kind}>
                  {view.labels[part.kind]}
                </p>
              )}
              {'situation' in part && part.situation && list(view, place, part.situation)}
              <div className="rw-lines">{list(view, place, part.items)}</div>
            </div>
          );
        })}
      </div>
    ));
  });
}
