import {defineConfig} from 'vitest/config';
import {sceneConfig} from './src/render/sceneModules';
import {downhill} from './src/render/vitePlugin';

/** Tests that start a browser end in this; they run one after the other, at the end. */
const browserTests = 'test/**/*.browser.test.ts';

const unit = {
  name: 'unit',
  include: ['test/**/*.test.ts'],
  exclude: [browserTests],
  testTimeout: 30_000,
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
    ? {test: {projects: [unit, browser].map(test => ({...sceneConfig(), test}))}}
    : {plugins: [downhill()]},
);
