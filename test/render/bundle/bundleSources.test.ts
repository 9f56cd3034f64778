import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {programSources} from '../../../src/course/state/programKey';
import {packageRoot} from '../../../src/project/packageRoot';
import {scanScenes} from '../../../src/project/scanScenes';
import {films} from '../../../src/render/bundle/bundle';
import {bundleSources} from '../../../src/render/bundle/cachedBundle';
import {scripts} from '../../../src/render/bundle/liveBundle';

interface Sources {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Whether a change of a file, named from the root, makes a bundle or a course stale. */
function decides({folders, files}: Sources, name: string): boolean {
  const path = join(packageRoot, name);
  return files.includes(path) || folders.some(folder => path.startsWith(`${folder}/`));
}

const scenes = scanScenes(packageRoot).scenes.filter(({id}) => id === 'convergence');

describe.each([
  ['the bundle that draws films', bundleSources(films, scenes)],
  ['the files of a course', programSources()],
])('%s', (_, sources) => {
  it.each([
    'src/live/main.ts',
    'src/live/view/LiveView.ts',
    'src/render/bundle/liveBundle.ts',
    'src/render/bundle/liveConfig.ts',
    'src/render/bundle/classicChunks.ts',
    'src/render/bundle/chunkLoader.ts',
  ])('stay as they are when %s changes', name =>
    expect(decides(sources, name)).toBe(false),
  );

  it.each([
    'src/sim/descent/descend.ts',
    'src/story/clipScene.ts',
    'src/render/page/ScenePlayer.ts',
    'src/render/bundle/sceneModules.ts',
    'src/theme.ts',
  ])('are made anew when %s changes', name =>
    expect(decides(sources, name)).toBe(true),
  );
});

it.each([
  'src/live/main.ts',
  'src/live/later/mathjax.ts',
  'src/render/bundle/liveConfig.ts',
  'src/render/bundle/classicChunks.ts',
  'src/render/bundle/chunkLoader.ts',
  'src/story/clipScene.ts',
  'scenes/convergence/scene.tsx',
  'package.json',
])('the scripts of live figures are built anew when %s changes', name => {
  expect(decides(bundleSources(scripts, scenes), name)).toBe(true);
});

it('of a clip that is not shown, nothing decides them', () => {
  expect(decides(bundleSources(scripts, scenes), 'scenes/momentum/clip.ts')).toBe(
    false,
  );
});
