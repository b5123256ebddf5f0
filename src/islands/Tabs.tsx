'use client';

import * as RadixTabs from '@radix-ui/react-tabs';
import {
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
  type Ref,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { followAddress } from '../enhance/address.js';

/** What the tabs are handed: plain data and panels that were drawn before, on the server or here. */
export interface TabsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'defaultValue' | 'dir'> {
  readonly tabs: readonly {
    readonly name: string;
    readonly label: string;
    /** Of its panel. */
    readonly id: string;
    readonly panel: ReactNode;
  }[];
  readonly label: string;
  readonly dir?: string | undefined;
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onValueChange?: ((value: string) => void) | undefined;
  readonly activationMode?: 'automatic' | 'manual' | undefined;
  readonly orientation?: 'horizontal' | 'vertical' | undefined;
  readonly rootRef?: Ref<HTMLDivElement> | undefined;
}

/** React writes `hidden=""` whatever the value, and that closes the panel to the browser's search. */
function hide(panel: { hidden: unknown }, hidden: boolean): void {
  panel.hidden = hidden && 'until-found';
}

/** Before the tabs are shown. Servers show nothing, and React 18 would say so. */
const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Radix has its own defaults for what is `undefined`, whatever its types say. */
type RadixProps = RadixTabs.TabsProps;

/**
 * Radix Tabs without its style attributes, its `dir` and its stop on the list; panels are never empty, and those that are
 * not selected are hidden so that the browser's search still finds them, once script runs and not before.
 */
export function Tabs({
  tabs,
  label,
  defaultValue = tabs[0]?.name,
  onValueChange,
  rootRef,
  ...root
}: TabsProps): ReactElement {
  // In a list of its own, so that every choice draws anew, even one that the page refuses twice.
  const [[chosen], choose] = useState([defaultValue]);
  // As most pages are, so that most draw their tabs once.
  const [direction, setDirection] = useState('ltr');
  const asked = root.value ?? chosen;
  // Another document may be without what was open.
  let selected = tabs.some(({ name }) => name === asked) ? asked : tabs[0]?.name;
  const select = (name: string): void => {
    // Radix says it twice for one press, before anything is drawn: as the tab takes focus, and as it is pressed.
    if (name === selected) return;
    selected = name;
    choose([name]);
    onValueChange?.(name);
  };
  useEarlyEffect(followAddress, []);
  return (
    <RadixTabs.Root
      {...(root as RadixProps)}
      asChild
      value={selected as string}
      onValueChange={select}
      dir={direction as 'ltr'}
      ref={rootRef}
    >
      {/* The host's own direction stands; Radix only has to know it, for the arrow keys. */}
      <div
        dir={root.dir}
        // Asked for when the panels are hidden: sooner, and the browser would work out the styles of all of them.
        ref={(element) => {
          if (element) setDirection(getComputedStyle(element).direction);
        }}
      >
        <RadixTabs.List
          aria-label={label}
          className="rw-tab-list"
          tabIndex={undefined}
          style={{ outline: undefined }}
        >
          {tabs.map(({ name, label: words, id }) => (
            <RadixTabs.Trigger
              key={name}
              value={name}
              id={`${id}-tab`}
              aria-controls={id}
              className="rw-tab"
              tabIndex={name === selected ? 0 : -1}
              data-label={words}
            >
              {words}
            </RadixTabs.Trigger>
          ))}
        </RadixTabs.List>
        {tabs.map(({ name, id, panel }) => (
          <div
            key={name}
            id={id}
            className="rw-panel"
            // Only while it is open: browsers tell of hidden panels that can be found, and screen readers would meet empty ones.
            {...(name === selected && {
              role: 'tabpanel',
              'aria-labelledby': `${id}-tab`,
              tabIndex: 0,
            })}
            ref={(element) => {
              if (!element) return;
              hide(element, name !== selected);
              element.onbeforematch = () => {
                // At once: whoever opens a panel scrolls to what is in it next, before React draws.
                for (const each of element.parentElement?.querySelectorAll<HTMLElement>(
                  ':scope > .rw-panel',
                ) ?? [])
                  hide(each, each !== element);
                select(name);
              };
            }}
          >
            {panel}
          </div>
        ))}
      </div>
    </RadixTabs.Root>
  );
}
