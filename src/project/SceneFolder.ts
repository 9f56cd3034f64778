/** A clip's folder under `scenes/`; paths are absolute, with forward slashes. */
export interface SceneFolder {
  /** The folder's name: the clip's id. */
  readonly id: string;
  readonly folder: string;
  readonly clipFile: string;
  readonly sceneFile: string;
}
