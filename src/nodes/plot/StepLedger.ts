import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import type {Region} from '../../plot';
import {Arrow} from './Arrow';

export interface StepLedgerProps extends NodeProps {
  /** The steps in stage units, signed: to the right is positive. */
  steps: readonly number[];
  /** How much of a step's copy is there, 0 to 1. */
  drawn: (step: number) => number;
  /** Where there is room for it, in stage units; without it, nothing is drawn. */
  region: Region | null;
  /** What is taken at the region's top, in stage units. */
  top?: number;
}

/** From one row to the next, in stage units. */
const pitches = {least: 22, most: 46};

/** An arrow's width, in rows. */
const weight = 0.34;

/** From the region's left edge. */
const margin = 20;

/**
 * A ledger of steps: a copy of each as an arrow, one under the other, all beginning on one
 * line, so that they can be compared. They have their true length where there is room.
 *
 * @example
 * ```tsx
 * <StepLedger steps={[-92, -74]} drawn={step => walk.drawn(step)} region={plot().free} />
 * ```
 */
@nodeName('StepLedger')
export class StepLedger extends Node {
  public constructor({steps, drawn, region, top = 0, ...props}: StepLedgerProps) {
    super(props);
    if (!region) return;
    const room = Math.max(0, region.height - top);
    const shown = steps.slice(0, Math.floor(room / pitches.least));
    const pitch = Math.min(pitches.most, room / Math.max(1, shown.length));
    const [left, right] = [Math.max(0, ...shown.map(s => -s)), Math.max(0, ...shown)];
    const scale = Math.min(1, (region.width - 2 * margin) / (left + right));
    const x = region.x - region.width / 2 + margin + scale * left;
    shown.forEach((step, index) => {
      const y = region.y - region.height / 2 + top + (index + 0.5) * pitch;
      this.add(
        new Arrow({
          from: [x, y],
          to: () => [x + scale * step * drawn(index), y],
          lineWidth: weight * pitch,
        }),
      );
    });
  }
}
