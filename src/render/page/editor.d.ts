/** Motion Canvas's inspector of 2D nodes, which comes without types. */
declare module '@motion-canvas/2d/editor' {
  import type {Plugin} from '@motion-canvas/core';
  export default function inspector(): Plugin;
}
