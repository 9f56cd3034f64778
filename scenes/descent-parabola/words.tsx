import type {View2D} from '@motion-canvas/2d';
import {createRef} from '@motion-canvas/core';
import type {TraceOf} from 'downhill/clip';
import {EquationTable, Heading, fromCorner} from 'downhill/nodes';
import type {Theme} from 'downhill/theme';
import type clip from './clip';
import {words} from './places';
import type {State} from './state';
import {productText, termsOf} from './terms';

/** Height of the equation's symbols, alone or below that of the direction. */
const lines = {alone: 408, first: 388, second: 566};

/** Puts the title and the update with its numbers beside the figure. */
export function stageWords(
  view: View2D,
  state: State,
  {
    title,
    trace,
    optimizer,
    theme,
  }: {title: string; trace: TraceOf<typeof clip>; optimizer: string; theme: Theme},
) {
  const table = createRef<EquationTable>();
  const {updates, learningRate, domain, rule} = trace;
  const width = domain[1] - domain[0];
  const terms = termsOf({
    ...{updates, optimizer, rule, learningRate, width, theme},
    of: state.of,
  });
  const {product, explained, step} = state.signals;
  const current = () =>
    updates[Math.min(state.now(), updates.length - 1)]?.product ?? 0;
  const common = {maxWidth: words.width, current: step, rows: updates.length};
  const last = terms.update.length - 1;

  view.add(
    <>
      <Heading
        title={title}
        position={fromCorner(words.left, words.top)}
        width={words.width}
      />
      {terms.direction && (
        <EquationTable
          {...common}
          terms={terms.direction}
          visible={1}
          position={fromCorner(words.left, lines.first)}
        />
      )}
      <EquationTable
        ref={table}
        {...common}
        terms={terms.update}
        visible={terms.direction ? 5 : 7}
        position={fromCorner(words.left, terms.direction ? lines.second : lines.alone)}
        bracket={{
          from: last - 2,
          to: last,
          text: () => productText(current(), updates),
          fill: theme.step,
          shown: () => product() * explained(),
        }}
      />
    </>,
  );
  return {table, why: terms.why};
}
