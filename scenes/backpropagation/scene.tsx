import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {networkAndPanel} from 'downhill/plot';
import {BackpropagationTelling, clipScene} from 'downhill/story';
import clip from './clip';
import {back, costTex, ending, gradient, moves, question, step} from './words';

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = networkAndPanel(frame);
  const telling = createRef<BackpropagationTelling>();
  view.add(
    <>
      <BackpropagationTelling
        ref={telling}
        of={trace}
        costTex={costTex(trace)}
        regions={regions}
      />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', question, telling().forward());
  yield* beat('back', back, ...trace.told.map((_, k) => telling().derive(k)));
  if (moves(trace)) {
    yield* beat('gradient', gradient, telling().write());
    yield* beat('step', step, telling().step());
    yield* beat('ending', ending, telling().compare());
  } else {
    yield* beat('ending', ending);
  }
});
