import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUpCommand } from './command.js';
import { broken, sound } from './documents.js';

const { folder, run, write } = setUpCommand();

const ready = readFileSync('src/content/product-vs-project-management.yaml', 'utf8');

/** Every file below a folder with its bytes, by its path. */
function filesIn(name: string): Map<string, string> {
  const root = join(folder(), name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [
        path.split(sep).join('/'),
        readFileSync(join(root, path)).toString('base64'),
      ]),
  );
}

describe('rolewise build', { timeout: 120_000 }, () => {
  it('writes pages, fragments, Markdown and what they link, and says where', async () => {
    write({ 'a.comparison.yaml': sound });
    const { code, stdout, stderr } = await run(['build', '--out', 'site']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(join('site', 'design-and-research', 'index.html'));
    expect(stdout).toMatch(/1 document in site: \d+ files/);
    const files = [...filesIn('site').keys()];
    const own = ['index.html', 'raci.html', 'fragment.html', 'index.md', 'document.json'];
    expect(files).toEqual(
      expect.arrayContaining([
        ...own.map((name) => `design-and-research/${name}`),
        ...['styles.css', 'page.css', 'enhance.js'].map((name) => `rolewise/${name}`),
      ]),
    );
    expect(files.filter((file) => file.includes('tmp'))).toEqual([]);
  });

  it('draws a preview image of the size that places to share it ask for', async () => {
    write({ 'a.comparison.yaml': sound });
    await run(['build', '--out', 'site']);
    const png = readFileSync(join(folder(), 'site/design-and-research/preview.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    await run(['build', '--out', 'other', '--no-image', '--no-json-ld']);
    expect(existsSync(join(folder(), 'other/design-and-research/preview.png'))).toBe(false);
    const page = readFileSync(join(folder(), 'other/design-and-research/index.html'), 'utf8');
    expect(page).not.toMatch(/ld\+json|og:image/);
  });

  it('writes the same bytes in another time zone and language', async () => {
    write({ 'a.comparison.yaml': ready });
    const packages = ['--lms', 'scorm12,scorm2004', '--lms', 'cmi5'];
    const options = ['--lang', 'all', '--base-url', 'https://example.org/', ...packages];
    const here = { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
    const there = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
    await run(['build', '--out', 'one', ...options], { env: here });
    await run(['build', '--out', 'two', ...options], { env: there });
    const one = filesIn('one');
    expect(one.size).toBeGreaterThan(50);
    expect([...filesIn('two')]).toEqual([...one]);
    const home = 'product-vs-project-management';
    expect([...one.keys()].filter((path) => path.endsWith('.zip')).sort()).toEqual(
      [`${home}/de`, home].flatMap((folder) =>
        ['cmi5', 'scorm12', 'scorm2004'].map((kind) => `${folder}/${home}-${kind}.zip`),
      ),
    );
  });

  it('writes a broken document as far as it goes, reports it as check does, and fails', async () => {
    write({
      'a.comparison.yaml': broken,
      'b.comparison.yaml': sound.replace('id: design', 'id: other'),
    });
    const { code, stdout } = await run(['build', '--out', 'site']);
    expect(code).toBe(1);
    const report = (await run(['check'])).stdout.trim();
    expect(stdout).toContain(report);
    expect(stdout).toContain('2 documents in site');
  });

  it('fails on a broken block, and writes all others byte for byte as they were', async () => {
    write({ 'a.comparison.yaml': ready });
    await run(['build', '--out', 'sound', '--no-image']);
    write({ 'a.comparison.yaml': ready.replace(/^raci:\n(?: .*\n|\n)+/m, 'raci:\n  groups: 7\n') });
    const { code, stdout } = await run(['build', '--out', 'broken', '--no-image']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/error {2}value\/type {2}raci\.groups/);
    const [before, after] = [filesIn('sound'), filesIn('broken')];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].filter(([path, bytes]) => before.get(path) !== bytes);
    const whole = ['document.json', 'fragment.html', 'index.html', 'index.md'];
    const own = ['raci.fragment.html', 'raci.html', 'raci.md'];
    expect(changed.map(([path]) => path).sort()).toEqual(
      [...whole, ...own]
        .map((name) => `product-vs-project-management/${name}`)
        .concat('rolewise/files.json'),
    );
  });

  it('writes nothing outside of its folder, whatever a language is called', async () => {
    const tags = ['../../outside', '..', 'a/b', 'C:\\\\x'].map(
      (tag) => `  "${tag}":\n    title: T\n`,
    );
    write({ 'in/a.comparison.yaml': `${sound}translations:\n${tags.join('')}` });
    const options = ['--lang', 'all', '--no-image', '--lms', 'scorm12'];
    const { code } = await run(['build', '--out', 'in/site', ...options]);
    expect(code).toBe(1);
    const paths = [...filesIn('').keys()];
    expect(paths.filter((path) => !path.startsWith('in/site/'))).toEqual(['in/a.comparison.yaml']);
    const home = paths.filter((path) => path.includes('/design-and-research/'));
    expect(home.map((path) => path.split('/').length)).toEqual(home.map(() => 4));
  });

  it('writes into the folder that it runs in, too', async () => {
    write({ 'a.comparison.yaml': sound });
    expect((await run(['build', '--out', '.', '--no-image'])).code).toBe(0);
    expect(existsSync(join(folder(), 'design-and-research/index.html'))).toBe(true);
  });

  it('says that nothing is written of a file that is no document', async () => {
    write({ 'a.comparison.yaml': 'id: [', 'b.comparison.yaml': sound });
    const { code, stdout } = await run(['build', '--out', 'site']);
    expect(code).toBe(1);
    expect(stdout).toContain('a.comparison.yaml  nothing of it can be shown');
    expect(stdout).toContain('1 document in site');
  });

  it('leaves what it does not change, and what is not its own', async () => {
    write({
      'a.comparison.yaml': sound,
      'site/index.html': 'mine',
      'site/design-and-research/x': 'mine',
    });
    await run(['build', '--out', 'site']);
    const page = join(folder(), 'site/design-and-research/index.html');
    const before = statSync(page).mtimeMs;
    expect((await run(['build', '--out', 'site'])).stdout).toContain(' 0 of them new or changed');
    expect(statSync(page).mtimeMs).toBe(before);
    expect(readFileSync(join(folder(), 'site/index.html'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder(), 'site/design-and-research/x'), 'utf8')).toBe('mine');
  });

  describe('what earlier builds wrote', () => {
    const withFaq = `${sound}faq:
  items:
    - id: who
      question: Who asks?
      answer: The researcher.
`;
    const translated = `${withFaq}translations:
  de:
    title: Gestaltung und Forschung
`;
    const build = (...options: string[]) =>
      run(['build', '--out', 'site', '--no-image', ...options]);
    const faqFiles = () =>
      [...filesIn('site').keys()].filter((path) => path.includes('/faq.')).sort();

    it('is removed where the document has lost a view, and named', async () => {
      write({ 'a.comparison.yaml': withFaq });
      await build('--base-url', 'https://example.org/');
      expect(faqFiles()).toHaveLength(4);
      write({ 'a.comparison.yaml': sound });
      const { stdout } = await build('--base-url', 'https://example.org/');
      expect(faqFiles()).toEqual([]);
      expect(stdout).toContain(
        `${join('site', 'design-and-research', 'faq.html')}  is built no more: removed`,
      );
      // As if the view had never been there.
      await run(['build', '--out', 'anew', '--no-image', '--base-url', 'https://example.org/']);
      expect([...filesIn('site')]).toEqual([...filesIn('anew')]);
      expect((await build('--base-url', 'https://example.org/')).stdout).toContain(
        ' 0 of them new',
      );
    });

    it('stays where somebody has changed it since, and whatever builds did not write', async () => {
      write({ 'a.comparison.yaml': withFaq });
      await build();
      write({
        'a.comparison.yaml': sound,
        'site/design-and-research/faq.html': 'mine',
        'site/design-and-research/faq.txt': 'mine',
      });
      const { stdout } = await build();
      expect(faqFiles()).toEqual(
        ['faq.html', 'faq.txt'].map((name) => `design-and-research/${name}`),
      );
      expect(stdout).toMatch(
        /faq\.html {2}is built no more, and has been changed since: left to you/,
      );
      expect((await build()).stdout).not.toContain('faq');
    });

    it('stays of documents and languages that were not asked for, and of one with errors', async () => {
      write({ 'a.comparison.yaml': translated, 'b.comparison.yaml': 'id: [' });
      await build('a.comparison.yaml', '--lang', 'all');
      expect(faqFiles()).toHaveLength(6);
      write({ 'b.comparison.yaml': sound.replace('id: design', 'id: other') });
      await build('b.comparison.yaml');
      await build('a.comparison.yaml', '--lang', 'de');
      await build('a.comparison.yaml', '--lang', 'en');
      expect(faqFiles()).toHaveLength(6);
      write({ 'a.comparison.yaml': translated.replace('faq:', 'faqs:') });
      expect((await build('a.comparison.yaml', '--lang', 'all')).code).toBe(1);
      expect(faqFiles()).toHaveLength(6);
    });

    it('is removed with a language that the document does not speak any more', async () => {
      write({ 'a.comparison.yaml': translated });
      await build('--lang', 'all');
      expect(existsSync(join(folder(), 'site/design-and-research/de/index.html'))).toBe(true);
      write({ 'a.comparison.yaml': withFaq });
      await build();
      expect(existsSync(join(folder(), 'site/design-and-research/de'))).toBe(false);
      expect(faqFiles()).toHaveLength(3);
    });

    it('is no sheet and no script, even where a document shares their folder', async () => {
      write({ 'a.comparison.yaml': withFaq.replace('id: design-and-research', 'id: rolewise') });
      await build();
      const { 'rolewise/embed.js': mark, ...others } = JSON.parse(
        readFileSync(join(folder(), 'site/rolewise/files.json'), 'utf8'),
      );
      // As an earlier version had them, under names that this one does not have.
      const old = ['rolewise/embed/filter-0.js', 'rolewise/old.css'];
      const script = readFileSync(join(folder(), 'site/rolewise/embed.js'));
      write(Object.fromEntries(old.map((path) => [`site/${path}`, script])));
      const record = { ...others, ...Object.fromEntries(old.map((path) => [path, mark])) };
      write({
        'a.comparison.yaml': sound.replace('id: design-and-research', 'id: rolewise'),
        'site/rolewise/files.json': JSON.stringify(record),
      });
      await build();
      expect(faqFiles()).toEqual([]);
      expect([...filesIn('site').keys()]).toEqual(expect.arrayContaining(old));
    });

    it('is nobody else’s, whatever the record says', async () => {
      write({ 'a.comparison.yaml': sound, 'mine.txt': 'mine', 'site/mine.txt': 'mine' });
      await build();
      const mark = createHash('sha256').update('mine').digest('base64url');
      const paths = ['design-and-research/../../mine.txt', '../mine.txt', 'mine.txt'];
      const record = Object.fromEntries(paths.map((path) => [path, mark]));
      write({ 'site/rolewise/files.json': JSON.stringify(record) });
      await build();
      expect(existsSync(join(folder(), 'mine.txt'))).toBe(true);
      expect(existsSync(join(folder(), 'site/mine.txt'))).toBe(true);
      write({ 'site/rolewise/files.json': 'no record' });
      expect((await build()).code).toBe(0);
    });
  });

  it('writes a language of the document, and refuses one that it does not have', async () => {
    write({ 'a.comparison.yaml': ready });
    await run(['build', '--out', 'site', '--lang', 'de', '--no-image']);
    const files = [...filesIn('site').keys()];
    expect(files).toContain('product-vs-project-management/de/index.html');
    expect(files).not.toContain('product-vs-project-management/index.html');
    const { code, stderr } = await run(['build', '--out', 'none', '--lang', 'sw']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"sw".*en-GB, de/s);
    expect(existsSync(join(folder(), 'none'))).toBe(false);
  });

  it('shows many files as they are built to nobody but a terminal', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    write(
      Object.fromEntries(
        ids.map((id) => [
          `${id}.comparison.yaml`,
          sound.replace('id: design-and-research', `id: ${id}`),
        ]),
      ),
    );
    const { stdout, stderr } = await run(['build', '--out', 'site', '--no-image']);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').length).toBe(ids.length + 2);
  });

  it.each([
    ['an out that is a file', ['--out', 'a.comparison.yaml'], 'is a file'],
    ['an address that is none', ['--out', 'site', '--base-url', 'example.org'], 'whole address'],
    ['an address of another kind', ['--out', 'site', '--base-url', 'ftp://a.b'], 'whole address'],
    ['no out', [], '--out'],
    ['a package of no kind', ['--out', 'site', '--lms', 'scorm12,scorm13'], '"scorm13" is no kind'],
  ])('refuses %s', async (_, options, said) => {
    write({ 'a.comparison.yaml': sound });
    const { code, stderr } = await run(['build', ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('refuses two documents that would have one folder', async () => {
    write({ 'a.comparison.yaml': sound, 'b.comparison.yaml': sound });
    const { code, stderr } = await run(['build', '--out', 'site']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.comparison\.yaml and b\.comparison\.yaml both have the id/);
    expect(existsSync(join(folder(), 'site'))).toBe(false);
  });
});
