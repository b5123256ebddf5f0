/** `npm run check`: the whole gate. Every part runs, so that one visit shows all there is to mend. */
import { installDependencies } from './setup/dependencies.mjs';
import { root, run, runTool } from './setup/run.mjs';

installDependencies();

/** @param {string} name */
const script = (name) => run(process.execPath, [`${root}scripts/${name}.mjs`]);

const biome = '@biomejs/biome/bin/biome';

// The tests build the package and check its types first; what comes after them looks at that build.
const parts = {
  format: () => runTool(biome, ['format', '.']),
  lint: () => runTool(biome, ['lint', '--error-on-warnings', '.']),
  test: () => script('test'),
  size: () => script('size'),
  package: () => script('package-lint'),
};

const failed = Object.entries(parts)
  .filter(([name, part]) => {
    console.log(`\n— ${name}`);
    return part() !== 0;
  })
  .map(([name]) => name);

console.log(failed.length > 0 ? `\ncheck: to mend: ${failed.join(', ')}` : '\ncheck: all well');
process.exitCode = failed.length > 0 ? 1 : 0;
