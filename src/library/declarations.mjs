/** The declarations of the package, written by the compiler into dist/types. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';

/**
 * Writes what the entries reach, one file for each source file. Imports get their ending:
 * Node's way of resolving asks for it, and the bundlers' allows it.
 *
 * @throws Error when a type cannot be written down.
 */
export function writeDeclarations(ts, {root, options, entries}) {
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(root, 'src'),
    outDir: join(root, 'dist/types'),
  });
  const texts = new Map();
  const keep = (file, text) => texts.set(resolve(file), text);
  const {diagnostics} = program.emit(undefined, keep, undefined, true);
  if (diagnostics.length > 0) {
    const host = {...ts.sys, getCanonicalFileName: name => name};
    throw new Error(
      ts.formatDiagnostics(diagnostics, {...host, getNewLine: () => '\n'}),
    );
  }
  const declarationOf = file =>
    join(root, 'dist/types', relative(join(root, 'src'), file)).replace(/ts$/, 'd.ts');
  const reached = new Set(entries.map(declarationOf));
  // A set's iteration goes on through what is added meanwhile.
  for (const file of reached) {
    let text = texts.get(file);
    for (const specifier of specifiersIn(ts, text).toReversed()) {
      const path = resolve(dirname(file), specifier.text);
      const isFile = texts.has(`${path}.d.ts`);
      reached.add(isFile ? `${path}.d.ts` : join(path, 'index.d.ts'));
      const written = `'${specifier.text}${isFile ? '' : '/index'}.js'`;
      text = text.slice(0, specifier.getStart()) + written + text.slice(specifier.end);
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

/** The names of files in imports and exports, in the order of the text. */
function specifiersIn(ts, text) {
  const found = [];
  const visit = node => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const name = isImport ? node.moduleSpecifier : node.argument?.literal;
    if (name?.text?.startsWith('.')) found.push(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true));
  return found;
}
