import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { labelsFor } from '../../src/locales/index.js';
import { type Comparison, type Finding, formatPath } from '../../src/model/index.js';
import { counted } from '../../src/model/text/counted.js';
import { type ReadResult, readComparison } from '../../src/read/index.js';
import { htmlFile, keep, markdownFile, yamlFile } from './files.js';
import { packed, unpacked } from './sharedText.js';
import { starts } from './starts.js';
import './workbench.css';

export interface WorkbenchProps {
  /** The words of the choice that it begins with. */
  start: string;
  /** What an address holds behind its `#`: the document of somebody who shared it. */
  fragment?: string | undefined;
}

/** A document as text, what is wrong in it, and how its readers see it, side by side. */
export function Workbench({ start, fragment = location.hash }: WorkbenchProps) {
  const [text, setText] = useState(starts[start] ?? '');
  const editor = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    unpacked(fragment).then((shared) => shared !== undefined && setText(shared));
  }, [fragment]);
  const { result, shown } = useReading(text);
  return (
    <div className="workbench">
      <div className="workbench-text">
        <Tools text={text} comparison={shown} onStart={(next) => setText(next)} start={start} />
        <p className="workbench-head">
          <label htmlFor="workbench-text">The document, in YAML</label>
          <output htmlFor="workbench-text" aria-label="How it is">
            {stateOf(result)}
          </output>
        </p>
        <textarea
          id="workbench-text"
          ref={editor}
          value={text}
          onChange={({ target }) => setText(target.value)}
          spellCheck={false}
          dir="ltr"
          wrap="off"
          rows={24}
        />
        <Findings
          findings={result.findings}
          onGo={(line, column) => goTo(editor.current, text, line, column)}
        />
      </div>
      <section className="workbench-page" aria-label="What readers see" lang={shown?.lang}>
        {shown && (
          <Enhance>
            <ComparisonTabs comparison={shown} labels={labelsFor(shown.lang)} />
          </Enhance>
        )}
      </section>
    </div>
  );
}

/** The text as it was last read, after the writer, who does not wait for it; and what of it can be shown. */
function useReading(text: string): { result: ReadResult; shown: Comparison | undefined } {
  const read = useDeferredValue(text);
  const result = useMemo(() => readComparison(read, { file: 'document.yaml' }), [read]);
  const last = useRef<Comparison>(undefined);
  // While a slip in YAML keeps all of it from being read, the page stays as it was.
  if (result.comparison) last.current = result.comparison;
  return { result, shown: last.current };
}

/** How a document is, in a few words. */
function stateOf({ findings }: ReadResult): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const parts = [
    errors > 0 && counted(errors, 'error'),
    findings.length > errors && counted(findings.length - errors, 'warning'),
  ];
  return parts.filter(Boolean).join(', ') || 'All is well';
}

interface FindingsProps {
  findings: readonly Finding[];
  onGo(line: number, column: number): void;
}

function Findings({ findings, onGo }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section aria-label="What to mend">
      <ol>
        {findings.slice(0, 50).map(({ severity, path, place, message }) => (
          <li key={`${place?.line}:${place?.column} ${message}`} data-severity={severity}>
            <button type="button" onClick={() => onGo(place?.line ?? 1, place?.column ?? 1)}>
              Line {place?.line ?? 1}
            </button>{' '}
            <strong>{severity}</strong> <code>{formatPath(path)}</code>
            <br />
            {message}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ToolsProps {
  text: string;
  comparison: Comparison | undefined;
  start: string;
  onStart(text: string): void;
}

function Tools({ text, comparison, start, onStart }: ToolsProps) {
  const [link, setLink] = useState('');
  const [chosen, setChosen] = useState(start);
  const [before, setBefore] = useState<{ chosen: string; text: string }>();
  const choice = useId();
  const share = async () => {
    const { origin, pathname, search } = location;
    const address = `${origin}${pathname}${search}${await packed(text)}`;
    setLink(address);
    // A frame may not be let near the clipboard; the address stands there to be copied by hand.
    await navigator.clipboard?.writeText(address).catch(() => undefined);
  };
  const begin = (next: string, words: string) => {
    setBefore({ chosen, text });
    setChosen(next);
    onStart(words);
  };
  return (
    <div className="workbench-tools">
      <label htmlFor={choice}>Begin with </label>
      <select
        id={choice}
        value={chosen}
        onChange={({ target }) => begin(target.value, starts[target.value] ?? '')}
      >
        {Object.keys(starts).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {before && (
        <button type="button" onClick={() => begin(before.chosen, before.text)}>
          Back to what was there
        </button>
      )}
      <button type="button" onClick={share}>
        Link to this document
      </button>
      <button type="button" onClick={() => keep(yamlFile(text, comparison?.id))}>
        Keep as YAML
      </button>
      <button
        type="button"
        disabled={!comparison}
        onClick={() => comparison && keep(htmlFile(comparison))}
      >
        Keep as HTML
      </button>
      <button
        type="button"
        disabled={!comparison}
        onClick={() => comparison && keep(markdownFile(comparison))}
      >
        Keep as Markdown
      </button>
      {link && (
        <label className="workbench-link">
          The link holds the whole document; it is kept nowhere else.
          <input readOnly value={link} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </div>
  );
}

/** Puts the caret where a finding points, and brings its line into view. */
function goTo(editor: HTMLTextAreaElement | null, text: string, line: number, column: number) {
  if (!editor) return;
  const lines = text.split('\n');
  const at = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  editor.focus();
  editor.setSelectionRange(at, at);
  editor.scrollTop = (editor.scrollHeight / lines.length) * Math.max(0, line - 6);
}
