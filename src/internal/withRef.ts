import { type ElementType, forwardRef, version } from 'react';

/**
 * Lets a component that takes `ref` as a plain prop take it in React 18 too, where React keeps it back from functions.
 * In React 19 the component itself comes back.
 */
export function withRef<Component extends ElementType>(component: Component): Component {
  const draw = component as unknown as (props: object) => React.ReactElement;
  return version < '19'
    ? (forwardRef((props: object, ref) => draw({ ...props, ref })) as unknown as Component)
    : component;
}

/** A view with its English words at hand, for the tabs of a page that loads no other view. */
export function viewWith<Labels extends object, View extends ElementType>(
  labels: Labels,
  view: View,
): View & { readonly labels: Labels } {
  return Object.assign(withRef(view) as View & object, { labels });
}
