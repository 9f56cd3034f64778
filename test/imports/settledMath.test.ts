import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {expect, it} from 'vitest';
import {files} from './sources';

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

/** What simulations and the traces of clips are computed with. */
const folders = ['src/sim', 'src/plot/field', 'src/plot/runs', 'src/plot/shown'];

it.each(folders)('%s computes with nothing of Math that engines differ in', folder => {
  const sources = files.filter(file => file.startsWith(`${folder}/`));
  expect(sources).not.toEqual([]);
  expect(sources.flatMap(file => unsettledUses(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
});

it('would find a function, an operator and Math as a value', () => {
  expect(unsettledUses('const y = Math.exp(x) + x ** 2;')).toEqual([
    'Math.exp',
    'x ** 2',
  ]);
  expect(unsettledUses('const {sqrt, sin} = Math;')).toHaveLength(1);
  expect(unsettledUses('compute(Math);')).toHaveLength(1);
  expect(unsettledUses('const y = Math.sqrt(Math.abs(x));')).toEqual([]);
});

/** Members of Math beside these, Math as a value, and the operator `**`. */
function unsettledUses(text: string): string[] {
  const source = ts.createSourceFile('', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || isUnsettledMath(node)) {
      found.push(node.parent.getText());
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
