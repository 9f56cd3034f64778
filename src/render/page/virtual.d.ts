declare module 'virtual:downhill/scenes' {
  /** Loads the module of a scene by its clip's id. */
  export function loadScene(id: string): Promise<unknown>;
}

declare module 'virtual:downhill/frameWorker' {
  /** The address of `frameWorker.ts`, as a module of its own. */
  const url: string;
  export default url;
}
