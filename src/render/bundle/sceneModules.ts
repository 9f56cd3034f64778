/** Vite plugins that both the render bundle and the editor need. */
import type {InlineConfig, Plugin, UserConfig} from 'vite';
import {publicAreas} from '../../areas';
import {areaFile, pageFile} from '../../project/builtFiles';
import type {SceneFolder} from '../../project/SceneFolder';

const scenesModule = 'virtual:downhill/scenes';
const workerModule = 'virtual:downhill/frameWorker';

/** Offers every scene under its id, each loaded only when asked for. */
function sceneModules(scenes: readonly SceneFolder[]): Plugin {
  return {
    name: 'downhill:scenes',
    resolveId: id => (id === scenesModule ? `\0${scenesModule}` : null),
    load(id) {
      if (id !== `\0${scenesModule}`) return null;
      const entries = scenes.map(
        ({id: name, sceneFile}) =>
          `${JSON.stringify(name)}: () => import(${JSON.stringify(sceneFile)}),`,
      );
      return `const scenes = {${entries.join('\n')}};
export const loadScene = id => scenes[id]();`;
    },
  };
}

/** Offers the address of the code that reads frames in a thread of its own. */
function frameWorker(): Plugin {
  return {
    name: 'downhill:frame-worker',
    resolveId: id => (id === workerModule ? `\0${workerModule}` : null),
    load: id =>
      id === `\0${workerModule}`
        ? `export {default} from ${JSON.stringify(`${pageFile('frameWorker')}?worker&url`)};`
        : null,
  };
}

/** Motion Canvas's formulas are typeset by Node, but for scenes that use MathJax themselves. */
function formulasFromNode(): Plugin {
  return {
    name: 'downhill:formulas',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source.startsWith('mathjax-full/') && /\bLatex\.js$/.test(importer)
        ? pageFile('mathjax')
        : null,
  };
}

/** Scenes outside this package bring no compiler settings of their own. */
export const motionCanvasJsx = {
  runtime: 'automatic',
  importSource: '@motion-canvas/2d/lib',
} as const;

/** How TypeScript scenes with Motion Canvas's JSX and decorators are compiled. */
export function sceneConfig(): UserConfig {
  return {
    resolve: {
      alias: publicAreas.map(area => ({
        find: new RegExp(`^downhill/${area.name}$`),
        replacement: areaFile(area),
      })),
      dedupe: ['@motion-canvas/core', '@motion-canvas/2d'],
    },
    oxc: {
      jsx: motionCanvasJsx,
      decorator: {legacy: true},
      assumptions: {setPublicClassFields: true},
    },
  };
}

/** How a page that draws scenes is built, from its folder into another, to be read by a browser. */
export function pageConfig(
  scenes: readonly SceneFolder[],
  {root, outDir}: {readonly root: string; readonly outDir: string},
): InlineConfig {
  return {
    ...sceneConfig(),
    root,
    configFile: false,
    envDir: false,
    base: './',
    logLevel: 'silent',
    plugins: [formulasFromNode(), sceneModules(scenes), frameWorker()],
    worker: {format: 'es'},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
    },
  };
}
