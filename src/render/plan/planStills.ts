import {defaultFrames} from './defaultFrames';
import type {Job, StillRequest} from './Job';
import type {StripRequest} from './moments';
import type {Size} from './formats';
import type {ClipRequest} from './planRender';

/** Single pictures, as a user asks for them. */
export interface StillsWish {
  readonly size: Size;
  readonly transparent: boolean;
  readonly stills: readonly StillRequest[];
  readonly strip?: StripRequest;
}

/** Pictures of a clip, in one pass. */
export function planStills(
  clip: Pick<ClipRequest, 'id' | 'variables'>,
  {size, transparent, ...pictures}: StillsWish,
): Job {
  return {
    clip: clip.id,
    variables: clip.variables,
    ...size,
    fps: defaultFrames.mp4.fps,
    ...(transparent ? {transparent} : {}),
    outputs: [],
    ...pictures,
  };
}
