import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {commandHelp, overview} from '../../src/cli/line/help';
import {commands} from '../../src/cli/commands';
import {completionScripts} from '../../src/cli/commands/completion/scripts';
import {parse} from '../../src/cli/line/parse';
import {runDownhill} from '../render/swatchProject';

it('names every command on the first page', async () => {
  const {code, stdout} = await runDownhill('.', '--help');
  expect(code).toBe(0);
  expect(stdout).toBe(`${overview(commands)}\n`);
  for (const {name, summary} of commands) {
    expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  }
});

it.each(commands.map(command => [command.name, command] as const))(
  'explains every flag of %s',
  async (name, command) => {
    const {code, stdout} = await runDownhill('.', name, '--help');
    expect(code).toBe(0);
    expect(stdout).toBe(`${commandHelp(command)}\n`);
    for (const option of Object.values(command.options)) {
      expect(stdout).toContain(`--${option.name}`);
      expect(stdout).toContain(option.description);
    }
  },
);

it.each(
  commands.flatMap(command => command.examples.map(text => [text, command] as const)),
)('could be given as in the example: %s', (text, command) => {
  const words = text.replace(/^.*?downhill /, '').replace(/\)$/, '');
  const [name, ...args] = words.match(/"[^"]*"|\S+/g) ?? [];
  expect(name).toBe(command.name);
  expect(() =>
    parse(
      command,
      args.map(arg => arg.replaceAll('"', '')),
    ),
  ).not.toThrow();
});

it('prints the version of the package', async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
  };
  expect((await runDownhill('.', '--version')).stdout).toBe(`${version}\n`);
});

/** What bash offers at the end of a line, whose words are as bash divides it. */
function complete(words: string, index: number): string {
  const program = [process.execPath, resolve('src/cli/downhill.mjs')];
  const lines = [
    `downhill() { ${program.map(word => `'${word}'`).join(' ')} "$@"; }`,
    completionScripts['bash']?.(commands) ?? '',
    `COMP_WORDS=(${words}); COMP_CWORD=${index}; _downhill; echo "\${COMPREPLY[@]}"`,
  ];
  const {stdout} = spawnSync('bash', ['-c', lines.join('\n')], {encoding: 'utf8'});
  return stdout.trim();
}

it('gives bash a script that completes commands and flags', () => {
  expect(complete('downhill ren', 1)).toBe('render');
  expect(complete('downhill doctor --j', 2)).toBe('--json');
  expect(complete('downhill render --format g', 3)).toBe('gif');
  expect(complete('downhill render -f mp4,web', 3)).toBe('mp4,webm mp4,webp');
  expect(complete('downhill render --theme ""', 3)).toBe('dark light');
  expect(complete('downhill still swatch --at e', 4)).toBe('end');
  expect(complete('downhill simulate --optimizer adam', 3)).toBe('adam adamw adamax');
  expect(complete('downhill simulate --objective rose', 3)).toBe('rosenbrock');
});

it('completes the parameters of a clip, and what they may be', () => {
  const line = 'downhill render contour-descent --set';
  expect(complete(`${line} le`, 4)).toBe('learningRate=');
  expect(complete(`${line} optimizer = m`, 6)).toBe('momentum');
  expect(complete(`${line} optimizer =`, 5)).toBe('gradient-descent momentum adam');
  expect(complete('downhill render nothing --set le', 4)).toBe('');
});
