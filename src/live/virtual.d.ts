declare module 'virtual:downhill/clips' {
  /** Loads the modules of a clip by its id: `clip.ts` and the scene. */
  export const loadClip: (
    id: string,
  ) => Promise<readonly [{readonly default: unknown}, {readonly default: unknown}]>;
  /** Of all clips that there are. */
  export const clipIds: readonly string[];
}
