/**
 * Formulas are typeset here, once, and kept in the user's cache: to load MathJax takes a
 * page as long as all else that it loads.
 */
import {readFileSync, readdirSync, rmSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {VERSION} from 'mathjax-full/js/components/version.js';
import {cacheFolder} from '../../project/cacheFolder';
import {sha256} from '../../project/fingerprint';
import {writeWhole} from '../../project/writeWhole';

/** Formulas kept in the cache; the ones not used for longest go first. */
const keptFormulas = 2000;

/** TeX that changes what other TeX means. */
const definition =
  /\\(?:[egx]?def|let|newcommand|renewcommand|providecommand|(?:re)?newenvironment|DeclareMathOperator|DeclarePairedDelimiter\w*|require)(?![a-zA-Z])/;

export interface Formula {
  readonly tex: string;
  /** MathJax's, of the conversion. */
  readonly options: object;
}

/** Whether no formula has defined anything yet. */
let isPlain = true;

/**
 * The SVG of a formula, as markup.
 *
 * After a formula that defines something none is taken from the cache: what was typeset
 * without the definition may look otherwise with it.
 *
 * @throws CacheError when the cache cannot be used.
 */
export async function typesetFormula({tex, options}: Formula): Promise<string> {
  if (definition.test(tex)) isPlain = false;
  if (!isPlain) return typeset({tex, options});
  const store = cacheFolder('formulas');
  const file = join(store, sha256(JSON.stringify([VERSION, tex, options])));
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const markup = await typeset({tex, options});
  writeWhole(file, `${sha256(markup)}\n${markup}`);
  prune(store);
  return markup;
}

async function typeset({tex, options}: Formula): Promise<string> {
  const mathjax = await import('../page/mathjaxParts');
  return mathjax.typeset(tex, options);
}

/** The markup in a file of the cache; nothing where it is missing or damaged. */
function readKept(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const markup = text.slice(end + 1);
    if (text.slice(0, end) !== sha256(markup)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return markup;
  } catch {
    return undefined;
  }
}

function prune(store: string): void {
  const names = readdirSync(store);
  if (names.length <= keptFormulas) return;
  const aged = names.map(name => {
    const path = join(store, name);
    return {path, time: statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0};
  });
  // A tenth at once, so that not every formula that is new looks at all.
  const old = aged.sort((a, b) => a.time - b.time).slice(0, keptFormulas / 10);
  for (const {path} of old) rmSync(path, {force: true});
}
