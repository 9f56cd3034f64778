import {downhill} from 'downhill/vite';
import {defineConfig} from 'vitest/config';

/** Tests that start a browser end in this; two run side by side, after all others. */
const browserTests = 'test/**/*.browser.test.ts';

/** Tests of how long something takes, or of what the whole machine has, end in this. */
const aloneTests = 'test/**/*.alone.browser.test.ts';

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
  maxWorkers: 2,
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
  exclude: [aloneTests],
  maxWorkers: 2,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  sequence: {groupOrder: 1},
};

const alone = {
  ...browser,
  name: 'alone',
  include: [aloneTests],
  exclude: [],
  fileParallelism: false,
  sequence: {groupOrder: 2},
};

export default defineConfig(({mode}) =>
  mode === 'test'
    ? {
        resolve: {tsconfigPaths: true},
        test: {
          projects: [unit, isolated, browser, alone].map(test => ({
            extends: true,
            test,
          })),
        },
      }
    : {plugins: [downhill()]},
);
