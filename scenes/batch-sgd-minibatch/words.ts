/** What the clip says, and when it is true. */
import type {BatchRuns, BatchWay} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export const question = sentences<BatchRuns>([
  {text: 'One sample an update, some, or all?', holds: always},
]);

export const epoch = sentences<BatchRuns>([
  {
    text: 'One epoch: from {n} updates down to one.',
    holds: trace => trace.ways.length === 3 && isWhole(trace),
    values: ({data}) => ({n: data.length}),
  },
  {text: 'All see the same number of samples.', holds: isWhole},
  {text: 'Updates with few samples, and with more.', holds: always},
]);

export const early = sentences<BatchRuns>([
  {text: 'Early, single samples lead.', holds: trace => leads(trace, true)},
  {text: 'Early, all samples at once lead.', holds: trace => leads(trace, false)},
]);

export const ending = sentences<BatchRuns>([
  {
    text: 'All samples: smooth. One: jittery.',
    holds: ({ways}) => rises(ways.at(-1)!) === 0 && rises(ways[0], seen) > 1,
  },
  {
    text: 'All samples: the loss never rises.',
    holds: ({ways}) => rises(ways.at(-1)!) === 0 && ways.at(-1)!.losses.length > 1,
  },
  {
    text: 'Here η is too large for all samples.',
    holds: ({ways}) => climbs(ways.at(-1)!),
  },
]);

export const alt = sentences<BatchRuns>([
  {
    text:
      'Map of the squared error of a line over weight and bias with the paths of descent, ' +
      '{terms}, seed {seed}; below, the loss over the samples seen. After ' +
      '{epochs, plural, one {one epoch} other {# epochs}}: {ends}.',
    holds: always,
    values: ({ways, epochs, seed, rates}, say) => ({
      seed,
      epochs,
      terms: say.message(
        rates === 'equal'
          ? 'all with one learning rate'
          : 'each with its own learning rate',
      ),
      ends: ways
        .map(({batch, learningRate, losses}) =>
          say.message('batches of {batch} with η = {rate} end at {loss}', {
            batch,
            rate: say.number(learningRate, {digits: 3}),
            loss: say.number(losses.at(-1), {digits: 3}),
          }),
        )
        .join('; '),
    }),
  },
]);

/** Whether every run made all of its updates. */
function isWhole({ways, data, epochs}: BatchRuns): boolean {
  return ways.every(({seen}) => seen.at(-1) === epochs * data.length);
}

/** Whether single samples, or else all of them, have the least loss after one epoch. */
function leads(trace: BatchRuns, isSingle: boolean): boolean {
  const {ways, data} = trace;
  if (!isWhole(trace) || ways.length < 2) return false;
  const losses = ways.map(({losses, seen}) => losses[seen.indexOf(data.length)]!);
  const own = isSingle ? losses[0]! : losses.at(-1)!;
  return losses.filter(loss => loss <= own).length === 1 && own < ways[0].losses[0];
}

/** A rise of this part of the loss is seen; a smaller one may be rounding. */
const seen = 0.01;

/** How often the loss over all samples rises by more than a part of it. */
function rises({losses}: BatchWay, least = 0): number {
  return losses.filter((loss, k) => k > 0 && loss > (1 + least) * losses[k - 1]!)
    .length;
}

function climbs(way: BatchWay): boolean {
  return way.losses.length > 1 && rises(way, seen) === way.losses.length - 1;
}
