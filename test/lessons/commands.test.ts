/** What the lessons say that a command prints is what it prints. */
import {expect, it, test, vi} from 'vitest';
import {commands} from '../../src/cli/commands';
import {lessonText} from '../../src/cli/commands/init/lessonText';
import {isQuoted, lessons, quotedCommands, wordsOf} from './lessons';

/** All that a command writes to standard output. */
async function printed(command: string): Promise<string> {
  const [npx, program, name, ...words] = wordsOf(command);
  expect([npx, program]).toEqual(['npx', 'downhill']);
  const found = commands.find(candidate => candidate.name === name)!;
  const parts: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    parts.push(String(text));
    return true;
  });
  try {
    expect(await found.call(words, {cwd: process.cwd(), commands})).toBe(0);
  } finally {
    write.mockRestore();
  }
  return parts.join('');
}

const quoted = lessons.flatMap(({name, text}) =>
  quotedCommands(text).map(({command, output}, i) => ({
    place: `${name} ${i + 1}`,
    command,
    output,
  })),
);

test('every lesson quotes commands', () => {
  const counts = lessons.map(({text}) => quotedCommands(text).length);
  expect(lessons).toHaveLength(4);
  expect(Math.min(...counts)).toBeGreaterThan(3);
});

it.each(quoted)('$place: $command', async ({command, output}) => {
  const text = await printed(command);
  expect(isQuoted(output, text), `\n${output}\nis not\n${text}`).toBe(true);
});

it('finds a wrong digit, a missing line and one too many', () => {
  const output = 'a = 0.25\nb\n…\nz\n';
  expect(isQuoted(output, 'a = 0.25\nb\nz\n')).toBe(true);
  expect(isQuoted(output, 'a = 0.25\nb\nc\nd\nz\n')).toBe(true);
  expect(isQuoted(output, 'a = 0.26\nb\nz\n')).toBe(false);
  expect(isQuoted(output, 'a = 0.25\nz\n')).toBe(false);
  expect(isQuoted(output, 'a = 0.25\nb\nz\nz2\n')).toBe(false);
});

it('runs the commands that a new course’s lesson names', async () => {
  const named = [...lessonText('x').matchAll(/`(npx downhill [^`]+)`/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, command] of named) expect(await printed(command!)).toMatch(/\n {2}f′/);
});
