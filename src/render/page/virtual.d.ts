declare module 'virtual:downhill/scenes' {
  /** Loads the module of a scene by its clip's id. */
  export function loadScene(id: string): Promise<unknown>;
}
