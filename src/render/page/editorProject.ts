/** What runs in the editor's page: a clip as a project of Motion Canvas's editor. */
import inspector from '@motion-canvas/2d/editor';
import {
  bootstrap,
  MetaFile,
  ObjectMetaField,
  type ExporterClass,
  type FullSceneDescription,
  type Plugin,
  type Project,
  type Versions,
} from '@motion-canvas/core';

export interface EditorProject {
  readonly clip: {
    readonly id: string;
    readonly parameters: Readonly<Record<string, {readonly default: unknown}>>;
  };
  readonly scene: FullSceneDescription;
  readonly versions: Versions;
}

/** Fixed, whatever the user's settings of other Motion Canvas projects are. */
const settings = {
  version: 1,
  shared: {
    background: null,
    range: [0, null],
    size: {x: 1920, y: 1080},
    audioOffset: 0,
  },
  preview: {fps: 60, resolutionScale: 1},
  rendering: {fps: 60, resolutionScale: 1, colorSpace: 'srgb'},
};

/** The editor's own exporter hands frames to a server that writes files; here, none does. */
const commandLine: ExporterClass = {
  id: 'downhill/command-line',
  displayName: 'downhill render',
  meta: () => new ObjectMetaField('', {}),
  create: ({name}) =>
    Promise.reject(
      new Error(`Films are written by the command line: downhill render ${name}`),
    ),
};

/** What every clip has, besides its parameters. */
const own: ReadonlyMap<string, unknown> = new Map([
  ['theme', 'dark'],
  ['language', 'en'],
]);

/** Parameters are the project's variables; the address may set some: `/ravine?steps=9`. */
export function editorProject({clip, scene, versions}: EditorProject): Project {
  const defaults = Object.entries(clip.parameters).map(
    ([name, parameter]) => [name, parameter.default] as const,
  );
  const chosen = [...new URLSearchParams(window.location.search)].filter(
    ([name]) => own.has(name) || Object.hasOwn(clip.parameters, name),
  );
  const variables = new Map<string, unknown>([...own, ...defaults, ...chosen]);
  const plugins: Plugin[] = [
    {name: 'downhill', exporters: () => [commandLine]},
    inspector(),
  ];
  const project = bootstrap(
    clip.id,
    versions,
    plugins,
    {scenes: [scene], variables: Object.fromEntries(variables)},
    unsavedMeta(settings),
    unsavedMeta({}),
  );
  plugins.forEach(plugin => plugin.project?.(project));
  return project;
}

/** Without a source, what the user changes in the editor lasts until the page is closed. */
function unsavedMeta(data: object): MetaFile<object> {
  const meta = new MetaFile<object>('downhill', false);
  meta.loadData(data);
  return meta;
}
