import {downhill} from 'downhill/vite';
import {defineConfig} from 'vitest/config';

/** Tests that start a browser end in this; they run one after the other, at the end. */
const browserTests = 'test/**/*.browser.test.ts';

/** Tests that replace a module for themselves end in this; each has its own copy of all. */
const isolatedTests = 'test/**/*.isolated.test.ts';

/** All of the tests look at many times more. */
const patience = process.env['WHOLE'] === '1' ? 20 : 1;

const unit = {
  name: 'unit',
  // Files share what they import: reading it anew for each takes half of the time.
  isolate: false,
  include: ['test/**/*.test.ts'],
  exclude: [browserTests, isolatedTests],
  testTimeout: 30_000 * patience,
};

const isolated = {
  ...unit,
  name: 'isolated',
  isolate: true,
  include: [isolatedTests],
  exclude: [],
};

const browser = {
  name: 'browser',
  include: [browserTests],
  fileParallelism: false,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  sequence: {groupOrder: 1},
};

export default defineConfig(({mode}) =>
  mode === 'test'
    ? {
        resolve: {tsconfigPaths: true},
        test: {
          projects: [unit, isolated, browser].map(test => ({extends: true, test})),
        },
      }
    : {plugins: [downhill()]},
);
