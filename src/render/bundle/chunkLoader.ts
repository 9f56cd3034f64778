/** What a chunk is given: the chunks that it imports, and its own exports. */
type ChunkCode = (
  require: (name: string) => unknown,
  exports: object,
  module: {exports: unknown},
) => void;

export interface ChunkLoader {
  /** The folder of the scripts, as a URL with a slash at its end. */
  readonly base: string;
  /** Notes a chunk that has come, by its file's name. */
  define(name: string, imports: readonly string[], code: ChunkCode): void;
  /**
   * A chunk's exports, once it and all that it imports are there.
   *
   * @throws Error when a script cannot be loaded; it is asked for again next time.
   */
  load(name: string): Promise<unknown>;
}

/**
 * Loads the chunks of a build. Its text is copied into the script that a page names, whose
 * folder has the others: it uses nothing from outside itself.
 */
export function chunkLoader(): ChunkLoader {
  const own = document.currentScript as HTMLScriptElement;
  const base = new URL('.', own.src).href;
  const defined = new Map<string, {imports: readonly string[]; code: ChunkCode}>();
  const coming = new Map<string, Promise<void>>();
  const modules = new Map<string, {exports: unknown}>();

  function script(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = base + name;
      element.onload = () => resolve();
      element.onerror = () => {
        coming.delete(name);
        element.remove();
        reject(new Error(`Could not load ${base}${name}.`));
      };
      document.head.append(element);
    });
  }

  async function come(name: string, seen: Set<string>): Promise<void> {
    if (seen.has(name)) return;
    seen.add(name);
    if (!defined.has(name)) {
      const started = coming.get(name) ?? script(name);
      coming.set(name, started);
      await started;
    }
    const {imports} = defined.get(name)!;
    await Promise.all(imports.map(other => come(other, seen)));
  }

  function run(name: string): unknown {
    const plain = name.replace(/^\.\//, '');
    const known = modules.get(plain);
    if (known) return known.exports;
    const module = {exports: {} as object};
    // Chunks may import each other.
    modules.set(plain, module);
    defined.get(plain)!.code(run, module.exports, module);
    return module.exports;
  }

  return {
    base,
    define: (name, imports, code) => void defined.set(name, {imports, code}),
    load: async name => {
      await come(name, new Set());
      return run(name);
    },
  };
}
