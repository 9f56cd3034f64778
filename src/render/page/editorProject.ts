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
import {sceneVariables} from '../../clip/variables';
import {frameKinds, stages, type FrameKind} from '../../plot/frame/Frame';

export interface EditorProject {
  readonly clip: {
    readonly id: string;
    readonly parameters: Readonly<Record<string, {readonly default: unknown}>>;
  };
  readonly scene: FullSceneDescription;
  readonly versions: Versions;
  /** Of this project alone. */
  readonly plugins: readonly Plugin[];
}

/** Fixed, whatever the user's settings of other Motion Canvas projects are. */
function settingsFor(kind: FrameKind) {
  const {width: x, height: y} = stages[kind];
  return {
    version: 1,
    shared: {background: null, range: [0, null], size: {x, y}, audioOffset: 0},
    preview: {fps: 60, resolutionScale: 1},
    rendering: {fps: 60, resolutionScale: 1, colorSpace: 'srgb'},
  };
}

/** What the ids of examples begin with. */
const exampleFolder = 'nodes/';

/** The editor's own exporter hands frames to a server that writes files; here, none does. */
const commandLine: ExporterClass = {
  id: 'downhill/command-line',
  displayName: 'downhill render',
  meta: () => new ObjectMetaField('', {}),
  create: ({name}) =>
    Promise.reject(
      new Error(
        name.startsWith(exampleFolder)
          ? `${name} is an example of a node; films are made of clips: downhill list`
          : `Films are written by the command line: downhill render ${name}`,
      ),
    ),
};

/**
 * Parameters are the project's variables, and so is what every scene reads; the address
 * may set some, and the picture's shape: `/ravine?steps=9&words=labels&frame=tall`.
 */
export function editorProject({
  clip,
  scene,
  versions,
  plugins: own,
}: EditorProject): Project {
  const defaults = Object.entries(clip.parameters).map(
    ([name, parameter]) => [name, parameter.default] as const,
  );
  const address = new URLSearchParams(window.location.search);
  const known = new Map<string, unknown>([
    ...Object.entries(sceneVariables),
    ...defaults,
  ]);
  const chosen = [...address].filter(([name]) => known.has(name));
  const variables = new Map([...known, ...chosen]);
  const frame = address.get('frame') ?? 'wide';
  const kind = frameKinds.find(kind => kind === frame);
  const plugins: Plugin[] = [
    {name: 'downhill', exporters: () => [commandLine]},
    ...(kind ? [] : [complaint(frame)]),
    ...own,
    inspector(),
  ];
  const project = bootstrap(
    clip.id,
    versions,
    plugins,
    {scenes: [scene], variables: Object.fromEntries(variables)},
    unsavedMeta(settingsFor(kind ?? 'wide')),
    unsavedMeta({}),
  );
  plugins.forEach(plugin => plugin.project?.(project));
  return project;
}

/** Says, each time the clip was run, that the address names no frame there is. */
function complaint(frame: string): Plugin {
  const message = `Expected frame to be one of ${frameKinds.join(', ')}, got "${frame}".`;
  let say = () => {};
  return {
    name: 'downhill/frame',
    project: ({logger}) => void (say = () => logger.error(message)),
    // The editor empties its console when it hears of the same event.
    player: ({onRecalculated}) =>
      void onRecalculated.subscribe(() => queueMicrotask(say)),
  };
}

/** Without a source, what the user changes in the editor lasts until the page is closed. */
function unsavedMeta(data: object): MetaFile<object> {
  const meta = new MetaFile<object>('downhill', false);
  meta.loadData(data);
  return meta;
}
