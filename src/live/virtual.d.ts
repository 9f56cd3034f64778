declare module 'virtual:downhill/clips' {
  type ClipModules = readonly [
    {readonly default: unknown},
    {readonly default: unknown},
  ];

  /** Loads the modules of a clip by its id: `clip.ts` and the scene; of those there are. */
  export const loadClip: (id: string) => Promise<ClipModules> | undefined;
  /** Of all clips that there are. */
  export const clipIds: readonly string[];
}
