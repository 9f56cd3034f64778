import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {smallMultiples} from 'downhill/plot';
import {RunMultiples, clipScene} from 'downhill/story';
import clip from './clip';
import {labelOf, nothing, question, spokenOf, verdicts} from './words';

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
  const {cells, caption} = smallMultiples(frame, trace.runs.length + 1);
  const figure = createRef<RunMultiples>();
  view.add(
    <>
      <RunMultiples
        ref={figure}
        of={trace}
        cells={cells}
        noteOf={run => labelOf(run, trace, say)}
      />
      <Caption region={caption} />
    </>,
  );
  const {walk} = figure();
  walk.aim(1);

  yield* beat('question', question, walk.hop());
  yield* beat('steps', null, walk.countedHops(), walk.otherHops());
  for (const verdict of verdicts) {
    const spoken = spokenOf(verdict, trace.runs);
    if (spoken.length === 0) continue;
    yield* beat(verdict.name, verdict.says, figure().show(spoken));
  }
  const isNothing = nothing.some(sentence => sentence.holds(trace));
  yield* beat('verdicts', isNothing ? nothing : null, figure().show(trace.runs));
});
