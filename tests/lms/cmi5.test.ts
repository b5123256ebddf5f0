import type { IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { tabs } from '../fixtures/views.js';
import { problemsOf } from '../xapi/validator.js';
import { buildPackages } from './packages.js';
import { doEverything, startLms } from './server.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const packages = buildPackages('cmi5');
const activityId = 'https://lms.example.org/course/1';
const registration = '0a5e9f0c-6c1b-4b7e-9d3b-0d6a2f6b7c11';
const actor = { account: { homePage: 'https://lms.example.org', name: '4711' } };
const publisher = { objectType: 'Activity', id: 'urn:rolewise:product-vs-project-management#page' };
const session = { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' };
const launchData = (launchMode: string) => ({
  contextTemplate: { contextActivities: { grouping: [publisher] }, extensions: session },
  launchMode,
  moveOn: 'Completed',
});

interface Sent {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: { readonly extensions?: Readonly<Record<string, number>> };
  readonly context: {
    readonly registration: string;
    readonly extensions: unknown;
    readonly contextActivities: Record<string, readonly { readonly id: string }[]>;
  };
}

let sent: Sent[] = [];
let state: string | undefined;
let mode = 'Normal';
let tokens: (string | undefined)[] = [];
let lms: Awaited<ReturnType<typeof startLms>>;

beforeAll(async () => {
  lms = await startLms(packages.unpack('cmi5'), async (request, response, path) => {
    const json = (body: unknown) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(body));
      return true;
    };
    if (path === '/token') return json({ 'auth-token': 'c2VjcmV0' });
    if (!path.startsWith('/lrs/')) return false;
    tokens.push(request.headers.authorization);
    const { searchParams } = new URL(request.url ?? '', 'http://host');
    if (path === '/lrs/statements') {
      const statement = JSON.parse(await bodyOf(request));
      sent.push(statement);
      return json([statement.id]);
    }
    if (searchParams.get('stateId') === 'LMS.LaunchData') return json(launchData(mode));
    if (searchParams.get('stateId') === 'rolewise') {
      if (request.method !== 'GET') {
        state = await bodyOf(request);
        response.statusCode = 204;
        response.end();
        return true;
      }
      if (state) return json(JSON.parse(state));
    }
    response.statusCode = 404;
    response.end();
    return true;
  });
});
afterEach(() => {
  sent = [];
  tokens = [];
  state = undefined;
  mode = 'Normal';
});
afterAll(async () => {
  await lms.close();
  packages.remove();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

const launch = () =>
  lms.open(
    `/package/index.html?${new URLSearchParams({
      endpoint: `${lms.origin}/lrs/`,
      fetch: `${lms.origin}/token`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    })}`,
  );
const verbs = () => sent.map(({ verb }) => verb.id.split('/').at(-1));
/** How far the reader is said to be, in each statement that says so. */
const percents = () =>
  sent.flatMap(
    ({ result }) =>
      result?.extensions?.['https://w3id.org/xapi/cmi5/result/extensions/progress'] ?? [],
  );
const kept = (): string[] => JSON.parse(state ?? '{}').seen ?? [];

describe('a cmi5 package before a record store', () => {
  it('says hello, what its reader does, that all was seen, and goodbye', async () => {
    const { page } = await launch();
    await vi.waitFor(() => expect(kept()).toHaveLength(1), 20_000);
    const all = page.getByRole('tab');
    for (let index = 1; index < tabs.length; index++) {
      expect(verbs()).not.toContain('completed');
      await all.nth(index).click();
      await vi.waitFor(() => expect(kept()).toHaveLength(index + 1), 20_000);
    }
    await vi.waitFor(() => expect(verbs()).toContain('completed'), 20_000);
    await page.goto('about:blank');
    await vi.waitFor(() => expect(verbs().at(-1)).toBe('terminated'), 20_000);

    expect(verbs()[0]).toBe('initialized');
    expect(verbs().filter((verb) => verb === 'completed')).toHaveLength(1);
    expect(verbs().filter((verb) => verb === 'experienced').length).toBeGreaterThanOrEqual(
      tabs.length,
    );
    const parts = tabs.map((_, index) => Math.floor(((index + 1) / tabs.length) * 100));
    // That all was seen is what `completed` says.
    expect(percents()).toEqual(parts.slice(0, -1));
    expect(verbs().filter((verb) => verb === 'progressed')).toHaveLength(percents().length);
    expect(verbs()).not.toContain('passed');
    expect(JSON.stringify(sent)).not.toMatch(/"(?:score|success)"/);
    expect(new Set(tokens)).toEqual(new Set(['Basic c2VjcmV0']));
    for (const statement of sent) {
      expect(problemsOf(statement)).toEqual([]);
      expect(statement.id).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      expect(statement.context.registration).toBe(registration);
      expect(statement.context.extensions).toMatchObject(session);
      const { grouping = [], category = [] } = statement.context.contextActivities;
      expect(grouping.map(({ id }) => id)).toContain(publisher.id);
      const isDefined = /(?:initialized|completed|terminated)$/.test(statement.verb.id);
      expect(category.length > 0).toBe(isDefined);
    }
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
  });

  it('goes on where its reader left, and is completed once', async () => {
    state = JSON.stringify({ seen: tabs.filter((name) => name !== 'faq'), last: 'raci' });
    const { page } = await launch();
    const tab = page.getByRole('tab', { name: 'Who does what' });
    await vi.waitFor(
      async () => expect(await tab.getAttribute('aria-selected')).toBe('true'),
      20_000,
    );
    await page.locator('.rw-tab[href$="-faq"]').click();
    await vi.waitFor(() => expect(verbs()).toContain('completed'), 20_000);
    // Nothing was new before the last part, and nothing is forgotten while the page begins.
    expect(percents()).toEqual([]);
    await vi.waitFor(() => expect(JSON.parse(state ?? '{}').isDone).toBe(true), 20_000);
    // What was done before the page is left is told before that.
    const isTold = () => sent.some(({ object }) => object.id.endsWith('/faq'));
    await vi.waitFor(() => expect(isTold()).toBe(true), 20_000);
    sent = [];
    await page.reload();
    await vi.waitFor(() => expect(verbs()).toContain('experienced'), 20_000);
    // What is on its way when a page is left may arrive after the goodbye.
    await page.waitForLoadState('networkidle');
    await page.goto('about:blank');
    await vi.waitFor(() => expect(verbs().at(-1)).toBe('terminated'), 20_000);
    expect(verbs()).not.toContain('completed');
    expect(verbs()).not.toContain('progressed');
  });

  it('says how far a reader came who comes again', async () => {
    state = JSON.stringify({ seen: tabs.slice(1, 5) });
    await launch();
    await vi.waitFor(() => expect(kept()).toHaveLength(5), 20_000);
    expect(percents()).toEqual([Math.floor((5 / tabs.length) * 100)]);
  });

  it('completes nothing where the LMS shows it for review', async () => {
    mode = 'Review';
    state = JSON.stringify({ seen: tabs.slice(1) });
    const { page } = await launch();
    await vi.waitFor(() => expect(verbs()).toContain('experienced'), 20_000);
    // What is on its way when a page is left may arrive after the goodbye.
    await page.waitForLoadState('networkidle');
    await page.goto('about:blank');
    await vi.waitFor(() => expect(verbs().at(-1)).toBe('terminated'), 20_000);
    expect(verbs()).not.toContain('completed');
    expect(verbs()).not.toContain('progressed');
  });

  it('breaks nothing of a strict policy with Trusted Types', async () => {
    const { page, violations } = await launch();
    await vi.waitFor(() => expect(kept()).toHaveLength(1), 20_000);
    await doEverything(page);
    await vi.waitFor(() => expect(verbs()).toContain('completed'), 20_000);
    expect(await violations()).toEqual([]);
  });

  it('works, asks nobody anything, and says once why, where no LMS launched it', async () => {
    const { page, said } = await lms.open('/package/index.html');
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^info rolewise: no cmi5 runtime answers/)]);
    expect(tokens).toEqual([]);
  });

  it('keeps the licences of what is in its script', () => {
    const { 'lms.js': script = '' } = packages.filesOf('cmi5');
    for (const name of ['@xapi/cmi5', 'axios', 'uuid']) expect(script).toContain(`\n${name}\n`);
    expect(script).toContain('Permission is hereby granted');
  });
});
