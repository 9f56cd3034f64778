/** The node classes that `downhill/nodes` exports and their props, read from the sources. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';

/** A property of a node's `…Props` interface, without what it inherits. */
export interface NodeProp {
  readonly name: string;
  /** As it is written, without `SignalValue<…>`. */
  readonly type: string;
  readonly isOptional: boolean;
  /** Its doc comment, or nothing. */
  readonly doc: string;
}

export interface NodeClass {
  readonly name: string;
  /** Of the class, up to its example. */
  readonly doc: string;
  /** What it inherits from. */
  readonly base: string;
  readonly props: readonly NodeProp[];
}

const index = 'src/nodes/index.ts';

/** Every exported node class, in the order of their names. */
export function nodeClasses(): NodeClass[] {
  const classes = exportedFiles(index).flatMap(classesIn);
  return classes.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files whose exports a file passes on, itself included. */
function exportedFiles(file: string): string[] {
  const next = parsed(file)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({moduleSpecifier: from}) =>
      from && ts.isStringLiteral(from) ? [join(dirname(file), from.text)] : [],
    )
    .map(path => (existsSync(`${path}.ts`) ? `${path}.ts` : `${path}/index.ts`));
  return [file, ...next.flatMap(exportedFiles)];
}

function parsed(file: string): ts.SourceFile {
  const text = readFileSync(file, 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

function classesIn(file: string): NodeClass[] {
  const {statements} = parsed(file);
  const interfaces = statements.filter(ts.isInterfaceDeclaration);
  return statements.filter(ts.isClassDeclaration).flatMap(found => {
    const base = found.heritageClauses?.[0]?.types[0]?.expression.getText();
    if (!found.name || !base) return [];
    const name = found.name.text;
    const props = interfaces.find(one => one.name.text === `${name}Props`);
    return [{name, base, doc: docOf(found), props: props ? propsOf(props) : []}];
  });
}

function propsOf({members}: ts.InterfaceDeclaration): NodeProp[] {
  return members.filter(ts.isPropertySignature).map(member => ({
    name: member.name.getText(),
    type: (member.type?.getText() ?? '').replace(/^SignalValue<(.*)>$/s, '$1'),
    isOptional: member.questionToken !== undefined,
    doc: docOf(member),
  }));
}

/** The text of a doc comment with its `@defaultValue`, links as plain names. */
function docOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const texts = comments.map(({comment}) => ts.getTextOfJSDocComment(comment) ?? '');
  const defaults = ts
    .getJSDocTags(node)
    .filter(tag => tag.tagName.text === 'defaultValue')
    .map(({comment}) => `Unless told: ${ts.getTextOfJSDocComment(comment) ?? ''}.`);
  return [...texts, ...defaults]
    .join(' ')
    .replace(/\{@link (\w+)[^}]*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
