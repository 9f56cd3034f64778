import {all, createRef, createSignal, easeInOutSine, linear} from '@motion-canvas/core';
import {Caption, NetworkDiagram} from 'downhill/nodes';
import {betweenPictures, digitTargets, networkAndChart} from 'downhill/plot';
import {readingOf} from 'downhill/sim';
import {EpochChart, clipScene} from 'downhill/story';
import clip from './clip';
import {answer, flow, misreadIn, outputsOf, question, training, wrong} from './words';

/** Seconds of an epoch, and of all of them at most. */
const pace = {epoch: 0.7, most: 6};

/** How often a second the weights change, about: a network has thousands of pixels. */
const changes = 4;

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
  const regions = networkAndChart(frame);
  const epochs = trace.costs.length - 1;
  const seconds = Math.min(pace.most, epochs * pace.epoch);
  const parts = Math.max(1, Math.round((changes * seconds) / epochs));
  const [epoch, part] = [createSignal(0), createSignal(0)];
  const network = {region: regions.network, imageAt: regions.imageAt};
  const diagram = createRef<NetworkDiagram>();
  const second = createRef<NetworkDiagram>();
  const hasNames = frame.words !== 'none';
  view.add(
    <>
      <NetworkDiagram
        ref={diagram}
        {...network}
        pixels={trace.pixels}
        picture={() => betweenPictures(trace.pictures, epoch(), parts)}
        targets={trace.digit === null ? [] : digitTargets(trace.digit)}
        misread={() => (epoch() === epochs ? misreadIn(trace) : -1)}
        flow={0.5}
      />
      {trace.wrong && (
        <NetworkDiagram
          ref={second}
          {...network}
          pixels={trace.wrong.pixels}
          picture={() => trace.wrong!.picture}
          targets={digitTargets(trace.wrong.digit)}
          misread={readingOf(outputsOf(trace.wrong.picture))}
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
