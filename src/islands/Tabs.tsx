'use client';

import * as RadixTabs from '@radix-ui/react-tabs';
import { type ReactElement, type ReactNode, type Ref, useRef, useState } from 'react';

/** What the tabs are handed: plain data and panels that were drawn before, on the server or here. */
export interface TabsProps {
  readonly tabs: readonly {
    readonly name: string;
    readonly label: string;
    readonly tabId: string;
    readonly panelId: string;
    readonly panel: ReactNode;
  }[];
  readonly label: string;
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onValueChange?: ((value: string) => void) | undefined;
  readonly activationMode?: 'automatic' | 'manual' | undefined;
  readonly orientation?: 'horizontal' | 'vertical' | undefined;
  readonly root: React.ComponentPropsWithoutRef<'div'>;
  readonly rootRef?: Ref<HTMLDivElement> | undefined;
}

/**
 * Radix Tabs without its style attributes, its `dir` and its stop on the list; panels are never empty, and those that are
 * not selected are hidden so that the browser's search still finds them, once script runs and not before.
 */
export function Tabs(props: TabsProps): ReactElement {
  const { tabs, label, defaultValue = tabs[0]?.name ?? '', onValueChange, root, rootRef } = props;
  const [chosen, choose] = useState(defaultValue);
  const [direction, setDirection] = useState<'ltr' | 'rtl'>('ltr');
  const selected = props.value ?? chosen;
  const told = useRef<string>(undefined);
  const select = (value: string): void => {
    // Radix says it twice for one press: as the tab takes focus, and as it is pressed.
    if (told.current === value) return;
    told.current = value;
    queueMicrotask(() => {
      told.current = undefined;
    });
    choose(value);
    onValueChange?.(value);
  };
  return (
    <RadixTabs.Root
      asChild
      value={selected}
      onValueChange={select}
      dir={direction}
      activationMode={props.activationMode ?? 'automatic'}
      orientation={props.orientation ?? 'horizontal'}
    >
      {/* The host's own direction stands; Radix only has to know it, for the arrow keys. */}
      <div {...root} dir={root.dir} ref={rootRef}>
        <RadixTabs.List
          aria-label={label}
          className="rw-tab-list"
          tabIndex={undefined}
          style={{ outline: undefined }}
          ref={(list) => {
            if (list) setDirection(getComputedStyle(list).direction === 'rtl' ? 'rtl' : 'ltr');
          }}
        >
          {tabs.map(({ name, label: words, tabId, panelId }) => (
            <RadixTabs.Trigger
              key={name}
              value={name}
              id={tabId}
              aria-controls={panelId}
              className="rw-tab"
              tabIndex={name === selected ? 0 : -1}
              data-label={words}
            >
              {words}
            </RadixTabs.Trigger>
          ))}
        </RadixTabs.List>
        {tabs.map(({ name, tabId, panelId, panel }) => (
          <div
            key={name}
            id={panelId}
            role="tabpanel"
            aria-labelledby={tabId}
            className="rw-panel"
            // A panel that is not open has no size, and a stop on it could not be seen.
            tabIndex={name === selected ? 0 : -1}
            ref={(element) => {
              if (!element) return;
              // React writes `hidden=""` whatever the value, and that closes the panel to the browser's search.
              if (name === selected) element.removeAttribute('hidden');
              else element.setAttribute('hidden', 'until-found');
              element.onbeforematch = () => select(name);
            }}
          >
            {panel}
          </div>
        ))}
      </div>
    </RadixTabs.Root>
  );
}
