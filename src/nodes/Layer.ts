import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import './steppedCanvases';

/**
 * A node that is drawn into a canvas of its own, which stays while only what is around the
 * node changes.
 */
@nodeName('Layer')
export class Layer extends Node {
  public constructor(props: NodeProps) {
    super({cache: true, ...props});
  }
}
