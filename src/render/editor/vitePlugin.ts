/**
 * The Vite plugin behind the editor: every folder under `scenes/` as a project of Motion
 * Canvas's editor, offline, with nothing written beside the scenes.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Plugin, PluginOption} from 'vite';
import {isFolder, publicAreas} from '../../areas';
import {cacheFolder} from '../../project/cacheFolder';
import {loadCatalogue} from '../../project/catalogue';
import {packageRoot} from '../../project/packageRoot';
import {browserPackages} from '../browser/browserPackages';
import {SCENE_QUERY, writeEditorProjects, type EditorClip} from './editorProjects';
import {motionCanvasJsx, sceneConfig} from '../bundle/sceneModules';

export interface DownhillOptions {
  /** The folder that holds `scenes/`; the current one by default. */
  readonly root?: string;
}

/**
 * Shows every clip in Motion Canvas's editor.
 *
 * @example
 * ```ts
 * export default defineConfig({plugins: [downhill()]});
 * ```
 */
export async function downhill({root = process.cwd()}: DownhillOptions = {}): Promise<
  PluginOption[]
> {
  const catalogue = await loadCatalogue(root);
  const clips = catalogue.clips.map(({id, title}): EditorClip => {
    const folder = catalogue.scenes.find(scene => scene.id === id)!;
    return {...folder, title};
  });
  const projects = writeEditorProjects(root, clips);
  return [
    configuration(root, projects, clips),
    projectFiles(projects),
    sceneFiles(),
    editorPages(clips),
    ...motionCanvas(clips),
  ];
}

/** Its package is CommonJS with its function under `default`, whatever loads it. */
function motionCanvas(clips: readonly EditorClip[]): Plugin[] {
  const require = createRequire(import.meta.url);
  const {default: plugin} = require('@motion-canvas/vite-plugin') as {
    default: (config: {project: string[]}) => Plugin[];
  };
  return plugin({project: clips.map(({id}) => `${id}.ts`)});
}

function configuration(
  root: string,
  projects: string,
  clips: readonly EditorClip[],
): Plugin {
  return {
    name: 'downhill:config',
    config: () => ({
      ...sceneConfig(),
      root: packageRoot,
      cacheDir: join(cacheFolder('vite'), projects.split('/').at(-1)!),
      server: {fs: {allow: [packageRoot, root, projects]}},
      // A dependency found late would be optimized in the middle of a run, and Motion
      // Canvas loaded twice: "The thread is not available".
      optimizeDeps: {
        entries: clips.flatMap(({clipFile, sceneFile}) => [clipFile, sceneFile]),
        rolldownOptions: {transform: {jsx: motionCanvasJsx}},
        include: browserPackages([
          ...publicAreas.filter(isFolder).map(({path}) => join(packageRoot, path)),
          ...clips.map(({folder}) => folder),
        ]),
      },
    }),
  };
}

/** The project files are known by their clips' ids, which makes the editor's addresses. */
function projectFiles(projects: string): Plugin {
  return {
    name: 'downhill:projects',
    enforce: 'pre',
    resolveId(id) {
      const match = /^([\w-]+)\.ts\?project$/.exec(id);
      return match ? `${projects}/${match[1]}.ts?project` : null;
    },
  };
}

/**
 * What Motion Canvas's own plugin does with `?scene`, less the `.meta` file that it would
 * write beside the scene, and with a fixed seed.
 */
function sceneFiles(): Plugin {
  return {
    name: 'downhill:scene',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(SCENE_QUERY)) return null;
      const file = id.slice(0, -SCENE_QUERY.length);
      const name = dirname(file).split('/').at(-1);
      return `import {ValueDispatcher} from '@motion-canvas/core';
import description from ${JSON.stringify(file)};
description.name = ${JSON.stringify(name)};
description.meta.seed.set(0);
if (import.meta.hot) description.onReplaced = import.meta.hot.data.onReplaced;
description.onReplaced ??= new ValueDispatcher(description.config);
if (import.meta.hot) {
  import.meta.hot.accept();
  if (import.meta.hot.data.onReplaced) description.onReplaced.current = description;
  else import.meta.hot.data.onReplaced = description.onReplaced;
}
export default description;
`;
    },
  };
}

const EDITOR = '\0virtual:editor';

/** The editor asks the registry for its newest version; it is answered here instead. */
const NO_VERSION_CHECK = `<script>
  {
    const original = window.fetch;
    window.fetch = (resource, ...rest) =>
      String(resource).startsWith('https://registry.npmjs.org/')
        ? Promise.resolve(Response.json({version: '0.0.0'}))
        : original(resource, ...rest);
  }
</script>`;

/** The list of clips by title, and pages that ask no other host for anything. */
function editorPages(clips: readonly EditorClip[]): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('@motion-canvas/ui'));
  return {
    name: 'downhill:editor',
    enforce: 'pre',
    load(id) {
      if (id !== EDITOR || clips.length === 1) return null;
      const list = clips.map(({id, title}) => ({name: title, fileName: id, url: id}));
      return `import {index} from '@motion-canvas/ui';
index(${JSON.stringify(list)});
`;
    },
    transform(code, id) {
      if (!id.includes('@motion-canvas/ui/dist/style.css')) return null;
      return code.replace(/@import\s*"https:\/\/fonts\.[^"]*";/g, '');
    },
    configureServer(server) {
      const template = readFileSync(join(folder, 'editor.html'), 'utf8')
        .replace(/<link[^>]*href="https?:[^>]*>/g, '')
        .replace(
          '{{style}}',
          `/@fs/${join(folder, 'style.css').replaceAll('\\', '/')}`,
        );
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        const name = decodeURIComponent(pathname.slice(1));
        const isClip = clips.some(({id}) => id === name);
        if (name !== '' && !isClip) return next();
        const query = isClip ? `?project=${encodeURIComponent(name)}` : '';
        response.setHeader('Content-Type', 'text/html');
        response.end(
          template
            .replace('{{source}}', `/@id/__x00__virtual:editor${query}`)
            .replace('<title>Motion Canvas', `<title>downhill ${name}`)
            .replace('<body>', `<body>${NO_VERSION_CHECK}`),
        );
      });
    },
  };
}
