import {expect, it} from 'vitest';
import {mayPass} from '../../../src/course/build/mayPass';
import {StoreError} from '../../../src/course/store/Store';
import {PlanError} from '../../../src/render/plan/PlanError';
import {RenderError} from '../../../src/render/RenderError';

const fromSystem = Object.assign(new Error('ENOSPC'), {
  syscall: 'write',
  code: 'ENOSPC',
});
const fromFfmpeg = (code: number) =>
  Object.assign(new Error('Could not write a frame'), {name: 'FFmpegError', code});

it.each([
  ['a browser that died', new RenderError('The browser ended.', true), true],
  ['a clip that threw', new RenderError('The clip "a" failed. no'), false],
  ['a full disk', fromSystem, true],
  ['a full disk under an encoder', fromFfmpeg(-28), true],
  ['an encoder that cannot', fromFfmpeg(-1313558101), false],
  ['a store that does not answer', new StoreError('It does not answer', true), true],
  ['a store that is none', new StoreError('Expected a store'), false],
  ['a size that cannot be', new PlanError('Video needs an even width'), false],
])('%s', (_, error, expected) => {
  expect(mayPass(error)).toBe(expected);
});
