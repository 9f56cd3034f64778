import {execFileSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {shellWord} from '../../../src/cli/output/shellWord';

it.each(['course', '../a-b/c_1.x', 'my course', "it's", '$HOME', '', 'a"b', '`ls`'])(
  'comes back from a shell as it went in: %j',
  text => {
    const answer = execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`]);
    expect(String(answer)).toBe(text);
  },
);

it('leaves a plain name as it is', () => {
  expect(shellWord('./course')).toBe('./course');
});
