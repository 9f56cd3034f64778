/** The clips of a project, told without a browser. Runs in Node only. */
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {bundleClips} from './bundleClips';
import {cacheFolder} from './cacheFolder';
import {factsOf, type ClipFacts} from './ClipFacts';
import {importClip, writeModules} from './clipModules';
import type {Clip} from '../clip/defineClip';
import {scanScenes, type ScenesFound} from './scanScenes';
import {areCurrent, digest, fingerprints, type Fingerprint} from './fingerprint';
import {isWhole} from './manifest';
import type {SceneFolder} from './SceneFolder';
import {readTimes} from './times';
import {writeWhole} from './writeWhole';

export type {ClipFacts} from './ClipFacts';

export interface Catalogue {
  /** The clips that were asked for, in the order of their ids. */
  readonly clips: readonly ClipFacts[];
  /** The ids of all clips, also of those that were not asked for. */
  readonly ids: readonly string[];
  readonly scenes: readonly SceneFolder[];
  /** One message for each folder under `scenes/` that is no clip yet, by its name. */
  readonly problems: ReadonlyMap<string, string>;
  /** Loads a clip's own code: its schema, simulation and alt text. */
  clip(id: string): Promise<Clip>;
}

export interface CatalogueRequest {
  /** The clips to load, all by default; no other's code is run. */
  readonly ids?: readonly string[];
  /** Whether to take clips that another user wrote. */
  readonly isTrusted?: boolean;
}

/** What is kept between runs: enough to list the clips without loading one. */
interface Kept {
  readonly inputs: readonly Fingerprint[];
  readonly modules: string;
  readonly clips: readonly ClipFacts[];
}

/**
 * The catalogue of a project: bundled when a clip, or what it imports, has changed, and
 * read from the cache otherwise.
 *
 * @throws CacheError when the cache cannot be used.
 */
export async function loadCatalogue(
  projectRoot: string,
  {ids = [], isTrusted = false}: CatalogueRequest = {},
): Promise<Catalogue> {
  // The cache is one for all folders, so it is asked by whole paths.
  const found = scanScenes(resolve(projectRoot), isTrusted);
  const scenes = found.scenes.filter(({id}) => ids.length === 0 || ids.includes(id));
  const cache = cacheFolder('clips');
  const file = join(cache, `${digest(JSON.stringify(scenes))}.json`);
  const kept = readKept(file);
  if (kept) return catalogue(kept, found, new Map());

  const bundle = await bundleClips(scenes);
  const modules = await writeModules(cache, bundle);
  const facts = await readFacts(modules, scenes, bundle.problems);
  const made = {inputs: fingerprints(bundle.inputs), modules, clips: facts.clips};
  // A broken clip's inputs are not all known, so it is tried again each time.
  if (facts.problems.size === 0) writeWhole(file, JSON.stringify(made));
  return catalogue(made, found, facts.problems);
}

function catalogue(
  {modules, clips}: Kept,
  {scenes, problems}: ScenesFound,
  moreProblems: ReadonlyMap<string, string>,
): Catalogue {
  return {
    clips: clips.map(facts => withTimes(facts, scenes)),
    ids: scenes.map(({id}) => id),
    scenes: scenes.filter(scene => clips.some(clip => clip.id === scene.id)),
    problems: new Map([...problems, ...moreProblems]),
    clip: id => importClip(modules, id),
  };
}

/** Read each time: what was measured may be new although no source is. */
function withTimes(facts: ClipFacts, scenes: readonly SceneFolder[]): ClipFacts {
  const scene = scenes.find(({id}) => id === facts.id);
  const times = scene ? readTimes(scene) : null;
  return times ? {...facts, seconds: times.seconds, times: times.moments} : facts;
}

function readKept(file: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    const isSound = Array.isArray(kept.clips) && isWhole(kept.modules);
    return isSound && areCurrent(kept.inputs) ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function readFacts(
  modules: string,
  scenes: readonly SceneFolder[],
  bundleProblems: ReadonlyMap<string, string>,
) {
  const clips: ClipFacts[] = [];
  const problems = new Map(bundleProblems);
  for (const scene of scenes) {
    if (problems.has(scene.id)) continue;
    try {
      clips.push(factsOf(await importClip(modules, scene.id), scene));
    } catch (error) {
      problems.set(scene.id, (error as Error).message);
    }
  }
  return {clips, problems};
}
