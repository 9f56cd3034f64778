import {expect, it} from 'vitest';
import {requireClipName} from '../../../../src/cli/commands/new/clipName';

const taken = ['convergence', 'twice', 'twice-2'];
const take = (name: string) => () => requireClipName(name, taken);

it.each(['a', 'my-clip', 'step-2', 'x2', 'convergences'])('takes %s', name => {
  expect(take(name)).not.toThrow();
});

it.each([
  ['', 'a letter first and at most 60 characters, got "".'],
  ['My Clip', 'got "My Clip". "my-clip" would do.'],
  ['myClip', '"my-clip" would do.'],
  ['Über-Gefälle', '"uber-gefalle" would do.'],
  ['2-steps', '"steps" would do.'],
  ['a--b', '"a-b" would do.'],
  ['../escape', '"escape" would do.'],
  ['Convergence', '"convergence-2" would do.'],
  ['ab'.repeat(31), `"${'ab'.repeat(30)}" would do.`],
  ['nodes', 'got "nodes", which is reserved. "nodes-clip" would do.'],
  ['con', 'which is reserved. "con-clip" would do.'],
  ['convergence', 'there is a clip "convergence" already. "convergence-2" would do.'],
  ['twice', '"twice-3" would do.'],
])('refuses %j and says what would do', (name, message) => {
  expect(take(name)).toThrow(message);
});

it('says nothing would do where no letter is left', () => {
  expect(take('…')).toThrow(/got "…"\.$/);
});
