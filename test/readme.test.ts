import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {render} from '../src/cli/commands/render/command';
import {nameRequests} from '../src/cli/commands/render/fileNames';
import {differing} from '../src/cli/render/madeBefore';
import type {Shows} from '../src/cli/render/keptFolders';
import {resolveClip} from '../src/cli/project/resolveClip';
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

  test('has renders that can follow each other', async () => {
    const {clips, ...catalogue} = await loadCatalogue('.');
    const calls = [['render'], ...lines.map(words)].filter(
      ([name, ...args]) => name === 'render' && !args.includes('data=points.csv'),
    );
    const shown = new Map<string, Shows>();
    for (const [, ...args] of calls) {
      const {operands, options} = parse(render, args);
      const chosen = clips.filter(
        ({id}) => operands.length === 0 || operands.includes(id),
      );
      const {theme: themes, name: _, out, ...wishes} = options;
      for (const clip of chosen) {
        const resolved = themes.map(theme =>
          resolveClip({clips, ...catalogue}, clip, {...wishes, theme}),
        );
        for (const {run} of nameRequests(await Promise.all(resolved), options, out)) {
          const before = shown.get(run.stem) ?? run.shows;
          expect(differing(before, run.shows), run.stem).toEqual([]);
          shown.set(run.stem, run.shows);
        }
      }
    }
    expect(shown.size).toBeGreaterThan(clips.length + 5);
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
