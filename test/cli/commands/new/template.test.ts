/** A new clip is written as this project's own are. */
import {ESLint} from 'eslint';
import {check, resolveConfig} from 'prettier';
import ts from 'typescript';
import {resolve} from 'node:path';
import {expect, it, test} from 'vitest';
import {clipFiles} from '../../../../src/cli/commands/new/clipFiles';

/** Under the name of a clip that is there, with a trace of the same type. */
const files = Object.entries(clipFiles('convergence'));

test('it is two files of about sixty lines', () => {
  expect(files.map(([path]) => path)).toEqual([
    'scenes/convergence/clip.ts',
    'scenes/convergence/scene.tsx',
  ]);
  for (const [, text] of files) expect(text.split('\n').length).toBeLessThan(67);
});

it('has its name as its id, and its title in words', () => {
  const text = clipFiles('two-small-steps')['scenes/two-small-steps/clip.ts'];
  expect(text).toContain("id: 'two-small-steps',\n  title: 'Two small steps',");
});

it.each(files)('is formatted: %s', async (path, text) => {
  const options = await resolveConfig(resolve(path));
  expect(await check(text, {...options, filepath: path})).toBe(true);
});

it('breaks no rule of the linter', async () => {
  const linter = new ESLint({overrideConfigFile: '.config/eslint.config.js'});
  for (const [path, text] of files) {
    const [{messages} = {messages: null}] = await linter.lintText(text, {
      filePath: resolve(path),
    });
    expect(messages).toEqual([]);
  }
}, 120_000);

it('has the types of the strictest project', () => {
  const {config} = ts.readConfigFile('tsconfig.json', path => ts.sys.readFile(path));
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
  const texts = new Map(files.map(([path, text]) => [resolve(path), text]));
  const host = ts.createCompilerHost(options);
  const {readFile} = host;
  host.readFile = path => texts.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const found = [...texts.keys()]
    .map(path => program.getSourceFile(path))
    .flatMap(file => ts.getPreEmitDiagnostics(program, file));
  expect(found.map(({messageText}) => messageText)).toEqual([]);
}, 120_000);
