import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/**
 * Every prop that sources give a node, as `Dot.radius`: in JSX, in `new Dot({…})`, and in
 * the `super({…})` of a class that extends it.
 */
export function usedProps(sources: readonly string[]): Set<string> {
  return new Set(sources.flatMap(propsIn));
}

/** The texts of all TypeScript files below some folders. */
export function sourcesUnder(...folders: readonly string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => /\.tsx?$/.test(name))
      .map(name => readFileSync(join(folder, name), 'utf8')),
  );
}

function propsIn(text: string): string[] {
  const kind = ts.ScriptKind.TSX;
  const file = ts.createSourceFile('', text, ts.ScriptTarget.ES2022, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const given = givenTo(node);
    if (given) found.push(...given.names.map(name => `${given.to}.${name}`));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function givenTo(node: ts.Node): {to: string; names: string[]} | undefined {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const names = node.attributes.properties.filter(ts.isJsxAttribute);
    return {to: node.tagName.getText(), names: names.map(({name}) => name.getText())};
  }
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  const [props] = isMade ? (node.arguments ?? []) : [];
  if (!props || !ts.isObjectLiteralExpression(props)) return undefined;
  const names = props.properties.flatMap(({name}) => (name ? [name.getText()] : []));
  if (ts.isNewExpression(node)) return {to: node.expression.getText(), names};
  const to = isSuper(node) ? baseAround(node) : undefined;
  return to === undefined ? undefined : {to, names};
}

function isSuper(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}

/** What the class around a node extends. */
function baseAround(node: ts.Node): string | undefined {
  const around = ts.findAncestor(node, ts.isClassDeclaration);
  return around?.heritageClauses?.[0]?.types[0]?.expression.getText();
}
