import {is, useScene2D} from '@motion-canvas/2d';
import {
  easeInCubic,
  easeOutCubic,
  useScene,
  useTime,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {caption} from '../clip/beats/captions';
import {Heading} from '../nodes/text/Heading';

/** Seconds for the old sentence to go and the new one to come. */
const out = 0.18;
const into = 0.32;

/**
 * Says one sentence: it takes the place of the explanation under the clip's title, and
 * becomes a caption. The first sentence is simply there, so that the first frame has it.
 *
 * @param text - Null where nothing that could be said is true: the old sentence goes.
 *
 * @throws Error when the view has no Heading.
 *
 * @example
 * ```tsx
 * yield* narrate('The slope is steep here, so the step is long.');
 * ```
 */
export function* narrate(text: string | null): ThreadGenerator {
  const heading = useScene2D().getView().findFirst(is(Heading));
  if (!heading) {
    throw new Error(
      'Expected a <Heading> in the view. Add one before the first narrate.',
    );
  }
  if (heading.explanation()) yield* heading.presence(0, out, easeInCubic);
  caption(useScene(), useTime(), text ?? '');
  const isFirst = !heading.explanation();
  heading.explanation(text ?? '');
  if (isFirst) heading.presence(1);
  else yield* heading.presence(1, into, easeOutCubic);
}
