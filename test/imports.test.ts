import {isBuiltin} from 'node:module';
import {describe, expect, it} from 'vitest';
import {areas, clipAreas, type Surrounding} from '../src/areas';
import {circlesIn, reachedFrom, type Graph} from './imports/graph';
import {
  areaOf,
  files,
  imports,
  importsOf,
  isFile,
  type Import,
} from './imports/sources';

const told = ({file, target}: Import) => `${file} imports ${target}`;

const graph: Graph = new Map(
  files.map(file => [
    file,
    imports.filter(found => found.file === file).map(({target}) => target),
  ]),
);

describe('the imports', () => {
  it('are found, those of types, of whole areas and of packages too', () => {
    expect(imports.length).toBeGreaterThan(900);
    expect(imports.map(told)).toEqual(
      expect.arrayContaining([
        'src/clip/parameters.ts imports src/sim/index.ts',
        'src/sim/Trajectory.ts imports src/sim/Objective.ts',
        'scenes/contour-descent/scene.tsx imports src/nodes/index.ts',
        'src/nodes/plot/Axes.ts imports @motion-canvas/2d',
      ]),
    );
  });

  it('are found in whatever way they are written', () => {
    expect(
      importsOf(
        `import a from './a';
         import type {B} from './b';
         import {type C} from './c';
         import './d';
         export * from './e';
         export type {F} from './f';
         const g = () => import('./g');`,
      ),
    ).toEqual(['./a', './b', './c', './d', './e', './f', './g']);
  });

  it('form no circle', () => {
    expect(circlesIn(graph).map(circle => circle.join(' → '))).toEqual([]);
  });

  it('would form one if a file imported what imports it', () => {
    const turned = new Map(graph).set('src/sim/math.ts', ['src/sim/index.ts']);
    expect(circlesIn(turned)).toHaveLength(1);
  });
});

describe('imports go down', () => {
  it('from areas that are in the table, each by one name', () => {
    expect(files.filter(file => !areaOf(file))).toEqual([]);
    expect(new Set(areas.map(({name}) => name)).size).toBe(areas.length);
  });

  it('to areas that are in the table', () => {
    const names = areas.map(({name}) => name);
    const unknown = areas.flatMap(area =>
      area.imports.filter(to => !names.includes(to)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(areas.map(({name}) => name))('from %s', name => {
    const area = areas.find(candidate => candidate.name === name)!;
    const wrong = imports.filter(({file, target}) => {
      const to = areaOf(target);
      return (
        areaOf(file) === area && to && to !== area && !area.imports.includes(to.name)
      );
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it.each(areas.map(({name}) => name))('with no package but its own in %s', name => {
    const area = areas.find(candidate => candidate.name === name)!;
    const wrong = imports.filter(
      ({file, target}) =>
        areaOf(file) === area &&
        !isFile(target) &&
        !area.packages.some(allowed => isOf(allowed, target)),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('and never from one scene to another', () => {
    const wrong = imports.filter(
      ({file, target}) =>
        target.startsWith('scenes/') && file.split('/')[1] !== target.split('/')[1],
    );
    expect(wrong.map(told)).toEqual([]);
  });
});

/** Whether a package, or a file of it, is what a list allows. */
function isOf(allowed: string, target: string): boolean {
  return allowed.endsWith('*')
    ? target.startsWith(allowed.slice(0, -1))
    : target === allowed || target.startsWith(`${allowed}/`);
}

const signs: Readonly<Record<Surrounding, (target: string) => boolean>> = {
  node: target => isBuiltin(target),
  'motion-canvas': target => target.startsWith('@motion-canvas/'),
  // The compiler's part: src/tsconfig.pure.json knows no DOM.
  dom: () => false,
};

/** What some files reach of a surrounding, however far. */
function reachedOf(surrounding: Surrounding, starts: readonly string[]): string[] {
  return [...reachedFrom(graph, starts)].filter(signs[surrounding]);
}

describe('what runs anywhere', () => {
  it('would be found to reach Node and the stage where others do', () => {
    const under = (path: string) => files.filter(file => file.startsWith(path));
    expect(reachedOf('node', under('src/project/'))).toContain('node:fs');
    expect(reachedOf('motion-canvas', ['src/story/index.ts'])).toContain(
      '@motion-canvas/core',
    );
  });

  const limits = areas.flatMap(area =>
    area.without.map(surrounding => [area.name, surrounding] as const),
  );

  it.each(limits)('%s reaches no %s', (name, surrounding) => {
    const own = files.filter(file => areaOf(file)?.name === name);
    expect(own.length).toBeGreaterThan(0);
    expect(reachedOf(surrounding, own)).toEqual([]);
  });

  const clips = files.filter(file => /^scenes\/[^/]+\/clip\.ts$/.test(file));

  it('is what clips are made of', () => {
    expect(clips.length).toBeGreaterThan(9);
    expect(clipAreas.map(({name}) => name)).toEqual([
      'sim',
      'plot',
      'words',
      'clip',
      'theme',
    ]);
  });

  it.each(clips)('%s', clip => {
    expect(reachedOf('node', [clip])).toEqual([]);
    expect(reachedOf('motion-canvas', [clip])).toEqual([]);
  });
});
