/**
 * The areas of the project: what each may import, where it runs, and how others name it.
 * Aliases, the render bundle and the editor are made from this table; tests compare the
 * package's exports, the compiler's settings and every import with it.
 */

/** What code can depend on that is not everywhere. */
export type Surrounding = 'node' | 'dom' | 'motion-canvas';

export interface Area {
  readonly name: string;
  /** A folder, or a file with its ending, from the package's root. */
  readonly path: string;
  /** The other areas that it may import. */
  readonly imports: readonly string[];
  /** The packages that it may import; a `*` at the end stands for any ending. */
  readonly packages: readonly string[];
  /** What it never reaches, not even through what it imports. */
  readonly without: readonly Surrounding[];
  /** Whether the package exports it, as `downhill/<name>`. */
  readonly isPublic: boolean;
}

const everywhere = ['node', 'dom', 'motion-canvas'] as const;
const motionCanvas = ['@motion-canvas/core', '@motion-canvas/2d'];
const onNode = {without: [], isPublic: false} as const;
const onStage = {without: ['node'], isPublic: false} as const;
const forStage = {without: ['node'], isPublic: true} as const;
const inside = {without: everywhere, isPublic: false} as const;
const forAll = {without: everywhere, isPublic: true} as const;
/** What Node's side asks of a clip: values, words, colours. */
const ofClips = ['schema', 'plot', 'words', 'clip', 'theme'];
/** What lessons and commands are made with beside that. */
const toMake = ['sim', 'build', 'project', 'render', 'course'];

/** From what imports nothing to what imports everything. */
export const areas: readonly Area[] = [
  {
    name: 'schema',
    path: 'src/schema',
    imports: [],
    packages: ['fastest-levenshtein'],
    ...inside,
  },
  {
    name: 'sim',
    path: 'src/sim',
    imports: ['schema'],
    packages: ['@stdlib/math-base-special-*', 'fastest-levenshtein'],
    ...forAll,
  },
  {
    name: 'plot',
    path: 'src/plot',
    imports: ['sim'],
    packages: [],
    ...forAll,
  },
  {
    name: 'words',
    path: 'src/words',
    imports: ['schema', 'sim', 'plot'],
    packages: ['@messageformat/parser', 'make-plural'],
    ...forAll,
  },
  {
    name: 'clip',
    path: 'src/clip',
    imports: ['schema', 'sim', 'plot', 'words'],
    packages: [],
    ...forAll,
  },
  {name: 'theme', path: 'src/theme.ts', imports: [], packages: [], ...forAll},
  {
    name: 'nodes',
    path: 'src/nodes',
    imports: ['sim', 'plot', 'words', 'theme'],
    packages: [...motionCanvas, 'd3-array'],
    ...forStage,
  },
  {
    name: 'story',
    path: 'src/story',
    imports: ['sim', 'plot', 'words', 'clip', 'theme', 'nodes'],
    packages: [...motionCanvas, 'inter-ui', '@fontsource/jetbrains-mono'],
    ...forStage,
  },
  {
    name: 'scenes',
    path: 'scenes',
    imports: ['sim', 'plot', 'words', 'clip', 'theme', 'nodes', 'story'],
    packages: motionCanvas,
    ...onStage,
  },
  {
    name: 'cards',
    path: 'src/render/cards',
    imports: ['clip', 'theme', 'story'],
    packages: motionCanvas,
    ...onStage,
  },
  {
    name: 'examples',
    path: 'examples/nodes',
    imports: ['sim', 'plot', 'words', 'clip', 'theme', 'nodes', 'story'],
    packages: motionCanvas,
    ...onStage,
  },
  {name: 'areas', path: 'src/areas.ts', imports: [], packages: [], ...inside},
  {
    name: 'library',
    path: 'src/library',
    imports: [],
    packages: ['node:*', 'rolldown', 'typescript'],
    ...onNode,
  },
  {
    name: 'build',
    path: 'src/build.mjs',
    imports: ['library'],
    packages: ['node:*', 'rolldown'],
    ...onNode,
  },
  {
    name: 'project',
    path: 'src/project',
    imports: ['areas', 'schema', 'sim', 'clip'],
    packages: ['node:*', 'rolldown', 'pngjs'],
    ...onNode,
  },
  {
    name: 'page',
    path: 'src/render/page',
    imports: ['render', 'clip', 'plot', 'theme'],
    packages: [...motionCanvas, 'virtual:*', 'mathjax-full'],
    ...onStage,
  },
  {
    name: 'live',
    path: 'src/live',
    imports: [...ofClips, 'sim', 'nodes', 'page'],
    packages: [...motionCanvas, '@motion-canvas/ui', 'virtual:*', 'mathj*'],
    ...onStage,
  },
  {
    name: 'measure',
    path: 'src/measure',
    imports: ['plot', 'clip', 'nodes', 'story', 'page'],
    packages: [...motionCanvas, 'virtual:downhill/scenes'],
    ...onStage,
  },
  {
    name: 'render',
    path: 'src/render',
    imports: ['areas', ...ofClips, 'build', 'project', 'page', 'measure'],
    packages: ['*'],
    ...onNode,
  },
  {
    name: 'course',
    path: 'src/course',
    imports: ['areas', ...ofClips, 'project', 'page', 'render'],
    packages: ['node:*', 'yaml', '@aws-sdk/client-s3', 'bullmq', 'ioredis'],
    ...onNode,
  },
  {
    name: 'lesson',
    path: 'src/lesson',
    imports: [...ofClips, ...toMake],
    packages: ['*'],
    ...onNode,
  },
  {
    name: 'cli',
    path: 'src/cli',
    imports: [...ofClips, ...toMake, 'page', 'measure', 'lesson'],
    packages: ['*'],
    ...onNode,
  },
];

/** What an import of `downhill/<name>` finds. */
export const publicAreas = areas.filter(({isPublic}) => isPublic);

/** What a `clip.ts` may import: public, and the same in Node and on a stage. */
export const clipAreas = areas.filter(
  area => area.isPublic && area.without === everywhere,
);

/** What runs in a browser beside that: live figures, and what looks at films. */
const drawNoFilm = ['live', 'measure'];

/** What of this package draws films, in a browser; scenes and examples are beside it. */
export const browserAreas = areas.filter(
  ({name, path, without}) =>
    without.includes('node') && path.startsWith('src/') && !drawNoFilm.includes(name),
);

export const isFolder = ({path}: Pick<Area, 'path'>): boolean => !/\.\w+$/.test(path);

/** The file that an import of a whole area reads, from the package's root. */
export function entryOf(area: Pick<Area, 'path'>): string {
  return isFolder(area) ? `${area.path}/index.ts` : area.path;
}

/** The same in the package, which ships no sources but those of its clips. */
export function builtEntryOf({name}: Pick<Area, 'name'>): string {
  return `${builtFolder}/${name}.js`;
}

/** The declarations of a whole area, in the package. */
export function typesOf(area: Pick<Area, 'path'>): string {
  return entryOf(area).replace(/^src\/(.*)\.ts$/, 'dist/types/$1.d.ts');
}

/** What a browser runs, in the package; only that. */
export const builtFolder = 'dist/library';
