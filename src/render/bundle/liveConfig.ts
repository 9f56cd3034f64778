/** How the live figure is built: one script, and parts that it loads when they are needed. */
import type {InlineConfig, Plugin} from 'vite';
import type {SceneFolder} from '../../project/SceneFolder';
import {liveFolder, liveFile} from '../../project/builtFiles';
import {besideScripts, classicChunks} from './classicChunks';
import {sceneConfig} from './sceneModules';

const clipsModule = 'virtual:downhill/clips';

/** Offers every clip under its id, each loaded only when asked for. */
function clipModules(scenes: readonly SceneFolder[]): Plugin {
  return {
    name: 'downhill:clips',
    resolveId: id => (id === clipsModule ? `\0${clipsModule}` : null),
    load(id) {
      if (id !== `\0${clipsModule}`) return null;
      const text = (path: string) => JSON.stringify(path);
      const entries = scenes.map(
        ({id: name, clipFile, sceneFile}) =>
          `${text(name)}: () => Promise.all([import(${text(clipFile)}), import(${text(sceneFile)})]),`,
      );
      return `const clips = {${entries.join('\n')}};
export const loadClip = id => clips[id]?.();
export const clipIds = Object.keys(clips);`;
    },
  };
}

/** Puts what stands for MathJax in its place: it is too large to load before it is needed. */
function laterParts(): Plugin {
  return {
    name: 'downhill:later',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (!source.startsWith('mathjax-full/')) return null;
      // What loads the package itself; built, it has a digest in its name.
      const isItself = /mathjaxParts[-\w]*\.[jt]s$/.test(importer);
      return isItself ? null : liveFile('later/mathjax');
    },
  };
}

/** What all builds of the live figure have in common. */
function commonConfig(scenes: readonly SceneFolder[], outDir: string): InlineConfig {
  return {
    ...sceneConfig(),
    root: liveFolder,
    configFile: false,
    envDir: false,
    publicDir: false,
    base: './',
    logLevel: 'silent',
    plugins: [laterParts(), clipModules(scenes)],
    // Packages in this form would give themselves to a page's RequireJS, as Jupyter's and
    // Moodle's have it, instead of to what imports them.
    define: {'define.amd': 'false'},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
    },
  };
}

/** As a script for any page, and what it loads beside it. */
export function liveConfig(
  scenes: readonly SceneFolder[],
  {outDir}: {readonly outDir: string},
): InlineConfig {
  const common = commonConfig(scenes, outDir);
  return {
    ...common,
    experimental: {renderBuiltUrl: name => ({runtime: besideScripts(name)})},
    plugins: [...(common.plugins ?? []), classicChunks()],
    build: {
      ...common.build,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {'downhill-clip': liveFile('main')},
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  };
}

/** The whole of Inter would be half of the file: other letters than the stage's go without. */
function stageFontAlone(): Plugin {
  return {
    name: 'downhill:stage-font',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('inter-ui/')) return null;
      return this.resolve('./InterStage.woff2?url', importer);
    },
  };
}

/** As one ES module, an anywidget. */
export function widgetConfig(
  scenes: readonly SceneFolder[],
  {outDir}: {readonly outDir: string},
): InlineConfig {
  const common = commonConfig(scenes, outDir);
  return {
    ...common,
    plugins: [stageFontAlone(), ...(common.plugins ?? [])],
    build: {
      ...common.build,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: {'downhill-clip': liveFile('widget')},
        preserveEntrySignatures: 'strict',
        output: {format: 'es', codeSplitting: false, entryFileNames: '[name].mjs'},
      },
    },
  };
}
