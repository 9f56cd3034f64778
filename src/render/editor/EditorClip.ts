import type {SceneFolder} from '../../project/SceneFolder';

/** A clip, or an example of a node, as the editor lists it. */
export interface EditorClip extends SceneFolder {
  readonly title: string;
}
