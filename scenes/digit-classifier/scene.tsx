import {all, createRef, createSignal, easeInOutSine, linear} from '@motion-canvas/core';
import {Caption, NetworkDiagram} from 'downhill/nodes';
import {betweenPictures, networkAndChart} from 'downhill/plot';
import {EpochChart, clipScene} from 'downhill/story';
import clip from './clip';
import {answer, flow, question, training, wrong} from './words';

/** Seconds of an epoch, and of all of them at most. */
const pace = {epoch: 0.7, most: 6};

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
  const regions = networkAndChart(frame);
  const epochs = trace.costs.length - 1;
  const epoch = createSignal(0);
  const part = createSignal(0);
  const diagram = createRef<NetworkDiagram>();
  const second = createRef<NetworkDiagram>();
  const hasNames = frame.words !== 'none';
  view.add(
    <>
      <NetworkDiagram
        ref={diagram}
        region={regions.network}
        pixels={trace.pixels}
        picture={() => betweenPictures(trace.pictures, epoch())}
        targets={targetsOf(trace.digit)}
        flow={0.5}
      />
      {trace.wrong && (
        <NetworkDiagram
          ref={second}
          region={regions.network}
          pixels={trace.wrong.pixels}
          picture={() => trace.wrong!.picture}
          targets={targetsOf(trace.wrong.digit)}
          flow={0}
          opacity={part}
        />
      )}
      <EpochChart
        costs={trace.costs}
        epoch={epoch}
        region={regions.chart}
        costName={hasNames ? say.message('cost') : ''}
        epochsName={hasNames ? say.count(epochs, 'epoch') : ''}
      />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', question);
  yield* beat('flow', flow, diagram().flow(3, 2.4, easeInOutSine));
  const seconds = Math.min(pace.most, epochs * pace.epoch);
  yield* beat('training', training, epoch(epochs, seconds, linear));
  yield* beat('answer', answer);
  if (trace.wrong) {
    yield* beat(
      'wrong',
      wrong,
      all(part(1, 0.5), diagram().opacity(0, 0.5)),
      second().flow(3, 1.8, easeInOutSine),
    );
  }
});

/** 1 at a digit; none where no digit is known. */
function targetsOf(digit: number | null): number[] {
  if (digit === null) return [];
  return Array.from({length: 10}, (_, j) => (j === digit ? 1 : 0));
}
