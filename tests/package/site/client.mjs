// @ts-nocheck: runs in a site that has the package installed.
import 'rolewise/styles.css';
import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.mjs';

/** By copy: the element that its ref was handed. */
const roots = {};

function Site() {
  useEffect(() => {
    globalThis.hydrated = { roots };
  }, []);
  return createElement(Page, {
    onRoot: (copy, root) => {
      roots[copy] = root;
    },
  });
}

hydrateRoot(document.getElementById('site'), createElement(Site), {
  onRecoverableError: (error) => console.error(error),
});
