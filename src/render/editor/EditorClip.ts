import type {SceneFolder} from '../../project/SceneFolder';

/** A clip as the editor lists it. */
export interface EditorClip extends SceneFolder {
  readonly title: string;
}
