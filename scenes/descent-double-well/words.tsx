import type {View2D} from '@motion-canvas/2d';
import {Color} from '@motion-canvas/core';
import type {TraceOf} from 'downhill/clip';
import {Formula, Heading, Readouts, fromCorner, tint} from 'downhill/nodes';
import {columns} from 'downhill/story';
import type {Theme} from 'downhill/theme';
import {decimalsFor, formatNumber} from 'downhill/words';
import type clip from './clip';
import {colorOf} from './figure';
import {isFailure, shortEnd} from './runs';
import type {Walker} from './state';

const {words, bottom} = columns;

/** Puts the title, the update and a line for each run beside the figure. */
export function stageWords(
  view: View2D,
  walkers: readonly Walker[],
  {title, trace, theme}: {title: string; trace: TraceOf<typeof clip>; theme: Theme},
) {
  const decimals = decimalsFor(trace.domain[1] - trace.domain[0]);
  view.add(
    <>
      <Heading
        title={title}
        position={fromCorner(words.left, words.top)}
        width={words.width}
      />
      <Formula
        tex={
          `${tint(theme.iterate, 'x')} \\leftarrow ${tint(theme.iterate, 'x')} ` +
          `${tint(theme.step, '{}-\\eta')}\\,${tint(theme.gradient, "f'(x)")}`
        }
        offset={[-1, 0]}
        position={fromCorner(words.left, 378)}
      />
      <Readouts
        width={words.width}
        offset={[-1, 1]}
        position={fromCorner(words.left, bottom)}
        rows={[
          {
            label: 'η',
            value: trace.learningRate,
            digits: 3,
            trim: true,
            fill: theme.step,
          },
          ...walkers.map(walker => ({
            label: `from ${formatNumber(walker.run.iterates[0].x, {digits: 4, trim: true})}`,
            value: () => written(walker, decimals),
            fill: () =>
              Color.lerp(
                walker.signals.begun() > 0 ? theme.iterate : theme.muted,
                colorOf(walker.run.end, theme),
                walker.signals.ended(),
              ),
          })),
        ]}
      />
    </>,
  );
}

/** Where a run is and, once it has ended, where that is. */
function written({run, signals, here}: Walker, decimals: number): string | null {
  if (signals.begun() === 0) return null;
  const x = formatNumber(here().x, {decimals, isMoving: true});
  if (signals.ended() === 0) return x;
  return isFailure(run.end) ? shortEnd(run.end) : `${shortEnd(run.end)}  ${x}`;
}
