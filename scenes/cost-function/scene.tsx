import {createRef} from '@motion-canvas/core';
import {Caption, FormulaChip} from 'downhill/nodes';
import {barTwins} from 'downhill/plot';
import {CostColumns, clipScene} from 'downhill/story';
import {about} from 'downhill/words';
import clip from './clip';
import {cost, question, squares, texOf, verdict} from './words';

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = barTwins(frame, trace.cases.length);
  const figure = createRef<CostColumns>();
  view.add(
    <>
      <CostColumns ref={figure} of={trace.cases} regions={regions} />
      <FormulaChip regions={regions} tex={texOf[trace.convention]} />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', question);
  yield* beat('squares', squares, figure().square(0));
  yield* beat('cost', cost, figure().stack(0));
  for (const [at, {kind}] of trace.cases.entries()) {
    if (at === 0) continue;
    const says = about((facts: typeof trace) => ({...facts, at}), verdict);
    yield* beat(
      kind === 'own' ? 'unsure' : kind,
      says,
      figure().show(at, trace.cases[at]!),
      figure().square(at),
      figure().stack(at),
    );
  }
});
