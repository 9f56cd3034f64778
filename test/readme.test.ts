import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {commands} from '../src/cli/commands';
import {parse} from '../src/cli/line/parse';
import {loadCatalogue} from '../src/project/catalogue';

const readme = await readFile('README.md', 'utf8');
const packageJson = JSON.parse(await readFile('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** The words of a shell line; quotes keep words together. */
const words = (line: string) =>
  [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));

describe('the README', () => {
  const lines = [...readme.matchAll(/npx downhill ([^#\n`]+)/g)].map(
    match => match[1]!,
  );

  test('has commands to check', () => expect(lines.length).toBeGreaterThan(8));

  test.each(lines)('has a command that exists: %s', line => {
    const [name, ...args] = words(line);
    const command = commands.find(candidate => candidate.name === name);
    expect(command, name).toBeDefined();
    parse(command!, args);
  });

  test.each([...readme.matchAll(/npm (?:run )?([\w-]+)/g)].map(match => match[1]!))(
    'has an npm script that exists: %s',
    name => {
      const isOwn = ['ci', 'install', 'packages', 'package'].includes(name);
      expect(isOwn || name in packageJson.scripts, name).toBe(true);
    },
  );

  test('shows every clip', async () => {
    const {clips} = await loadCatalogue('.');
    for (const {id} of clips) expect(readme).toContain(`\`${id}\``);
  });

  test('gives a reason for every dependency', () => {
    const table = readme.slice(readme.indexOf('## Dependencies'));
    for (const name of Object.keys(packageJson.dependencies)) {
      const short = name
        .replace('@stdlib/math-base-special-', '@stdlib/math-base-special-*')
        .replace(/\*.*/, '*')
        .replace(/^@motion-canvas\//, '');
      expect(table, name).toContain(short);
    }
  });
});
