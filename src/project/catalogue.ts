/** The clips of a project, told without a browser. Runs in Node only. */
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundleClips} from './bundleClips';
import {cacheFolder} from './cacheFolder';
import {factsOf, type ClipFacts} from './ClipFacts';
import {importClip, writeModules} from './clipModules';
import type {Clip} from '../clip/defineClip';
import {scanScenes} from './findScenes';
import {areCurrent, digest, fingerprints, type Fingerprint} from './fingerprint';
import type {SceneFolder} from './SceneFolder';

export type {ClipFacts} from './ClipFacts';
export {findScenes} from './findScenes';

export interface Catalogue {
  /** In the order of their ids. */
  readonly clips: readonly ClipFacts[];
  readonly scenes: readonly SceneFolder[];
  /** One message for each folder under `scenes/` that is no clip yet, by its name. */
  readonly problems: ReadonlyMap<string, string>;
  /** Loads a clip's own code: its schema, simulation and alt text. */
  clip(id: string): Promise<Clip>;
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
 */
export async function loadCatalogue(projectRoot: string): Promise<Catalogue> {
  const {scenes, problems} = scanScenes(projectRoot);
  const cache = cacheFolder('clips');
  const file = join(cache, `${digest(JSON.stringify(scenes))}.json`);
  const kept = readKept(file);
  if (kept) return catalogue(kept, scenes, problems);

  const bundle = await bundleClips(scenes);
  const modules = writeModules(cache, bundle);
  const facts = await readFacts(modules, scenes, bundle.problems);
  const made = {inputs: fingerprints(bundle.inputs), modules, clips: facts.clips};
  // A broken clip's inputs are not all known, so it is tried again each time.
  if (facts.problems.size === 0) writeWhole(file, JSON.stringify(made));
  return catalogue(made, scenes, new Map([...problems, ...facts.problems]));
}

function catalogue(
  {modules, clips}: Kept,
  scenes: readonly SceneFolder[],
  problems: ReadonlyMap<string, string>,
): Catalogue {
  return {
    clips,
    scenes: scenes.filter(scene => clips.some(clip => clip.id === scene.id)),
    problems,
    clip: id => importClip(modules, id),
  };
}

function readKept(file: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return existsSync(kept.modules) && areCurrent(kept.inputs) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function writeWhole(file: string, content: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
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
