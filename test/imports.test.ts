import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';

/** What each area may import besides itself; each list is complete. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  sim: [],
  plot: ['sim'],
  theme: [],
  clip: ['sim', 'plot'],
  nodes: ['sim', 'plot', 'theme'],
  story: ['sim', 'plot', 'clip', 'theme', 'nodes'],
  scenes: ['sim', 'plot', 'clip', 'theme', 'nodes', 'story'],
  project: ['clip'],
  render: ['project', 'clip', 'build'],
  course: ['render', 'project', 'clip'],
  cli: ['course', 'render', 'project', 'clip', 'sim', 'theme', 'build'],
  build: [],
};

/** Packages by area; `undefined` leaves an area free. */
const packages: Readonly<Record<string, RegExp | undefined>> = {
  sim: /^(@stdlib\/math-base-special-[a-z0-9]+|mathjs|fastest-levenshtein)(\/|$)/,
  plot: /^d3-contour$/,
  theme: /^$/,
  clip: /^$/,
  project: /^(node:[a-z/]+|rolldown)$/,
  nodes: /^@motion-canvas\/(core|2d)(\/|$)|^d3-array$/,
  story: /^@motion-canvas\/(core|2d)(\/|$)|^inter-ui\//,
};

/** What the browser runs of the render area, and what a clip is made of. */
const withoutNode = ['src/render/page/', 'src/clip/index.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = ['src', 'scenes'].flatMap(root =>
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map(name => join(root, name).replaceAll('\\', '/'))
    .filter(name => /\.(tsx?|mjs)$/.test(name)),
);

const imports: readonly Import[] = files.flatMap(file =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({fileName}) => ({file, target: resolve(file, fileName)})),
);

/** A path from the root for the project's own files, the name for a package's. */
function resolve(file: string, name: string): string {
  const own = /^downhill\/(\w+)$/.exec(name)?.[1];
  if (own) return `src/${own}`;
  if (!name.startsWith('.')) return name;
  return relative('.', join(dirname(file), name.replace(/\?.*$/, ''))).replaceAll(
    '\\',
    '/',
  );
}

/** `sim` for `src/sim/math`, `theme` for `src/theme`; nothing for a package. */
function areaOf(path: string): string | undefined {
  const [root, name] = path.split('/');
  if (root === 'scenes') return 'scenes';
  return root === 'src' ? name?.replace(/\.\w+$/, '') : undefined;
}

const told = ({file, target}: Import) => `${file} imports ${target}`;

describe('imports go down', () => {
  it('finds the imports there are', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.map(told)).toContain('src/clip/parameters.ts imports src/sim');
  });

  it('has a rule for every area', () => {
    const areas = new Set(files.map(areaOf));
    expect([...areas].filter(area => !area || !(area in allowed))).toEqual([]);
  });

  it.each(Object.keys(allowed))('from %s', area => {
    const wrong = imports.filter(({file, target}) => {
      const [from, to] = [areaOf(file), areaOf(target)];
      return from === area && to && to !== from && !allowed[area]?.includes(to);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('and never from one scene to another', () => {
    const wrong = imports.filter(
      ({file, target}) =>
        target.startsWith('scenes/') && file.split('/')[1] !== target.split('/')[1],
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it.each(Object.keys(packages))('with no package but its own in %s', area => {
    const wrong = imports.filter(
      ({file, target}) =>
        areaOf(file) === area && !areaOf(target) && !packages[area]?.test(target),
    );
    expect(wrong.map(told)).toEqual([]);
  });
});

it('keeps Node out of what the browser runs', () => {
  const reached = new Set(
    files.filter(file => withoutNode.some(part => file.startsWith(part))),
  );
  for (const file of reached) {
    for (const {target} of imports.filter(found => found.file === file)) {
      const next = ['', '.ts', '.tsx', '/index.ts'].map(end => target + end);
      files.filter(other => next.includes(other)).forEach(other => reached.add(other));
    }
  }
  const wrong = imports.filter(
    ({file, target}) => reached.has(file) && target.startsWith('node:'),
  );
  expect(reached.size).toBeGreaterThan(10);
  expect(wrong.map(told)).toEqual([]);
});

/** What Math has that every engine computes to the same bit. */
const settled = [
  'abs',
  'sqrt',
  'floor',
  'ceil',
  'round',
  'trunc',
  'sign',
  'min',
  'max',
];
const settledToo = ['imul', 'fround', 'clz32', 'PI', 'E', 'LN2', 'LN10', 'SQRT2'];

it('computes with nothing of Math that engines differ in', () => {
  const sources = files.filter(file => file.startsWith('src/sim/'));
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap(unsettledUses)).toEqual([]);
});

/** Members of Math beside these, Math as a value, and the operator `**`. */
function unsettledUses(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || isUnsettledMath(node)) {
      found.push(`${file}: ${node.parent.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isUnsettledMath(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'Math') return false;
  return !membersOf(node.parent).every(name =>
    [...settled, ...settledToo].includes(name),
  );
}

/** `sin` of `Math.sin`, and `sin, cos` of `const {sin, cos} = Math`. */
function membersOf(use: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(use)) return [use.name.text];
  return ts.isVariableDeclaration(use) && ts.isObjectBindingPattern(use.name)
    ? use.name.elements.map(({propertyName, name}) => (propertyName ?? name).getText())
    : ['Math as a value'];
}
