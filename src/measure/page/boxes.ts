/** What lies behind text, and text that what it lies in cuts off. */
import {Latex, Layout, Rect, is, type Node, type View2D} from '@motion-canvas/2d';
import {BBox} from '@motion-canvas/core';
import {Caption} from '../../nodes/text/Caption';
import {FormulaChip} from '../../nodes/text/FormulaChip';
import {Label} from '../../nodes/text/Label';
import {ReadoutChip} from '../../nodes/text/ReadoutChip';
import type {Box} from '../Measured';

/** What is less opaque is not seen. */
const unseen = 0.1;

/** A letter's rim may be cut by so much, in stage units. */
const rim = 1;

/** What has chips. */
const chipped = [FormulaChip, ReadoutChip];

/** Behind formulas and numbers; the captions' bar where there is one. */
export function chipsIn(view: View2D): Box[] {
  const chips = view
    .findAll(is(Rect))
    .filter(rect => chipped.some(kind => rect.findAncestor(is<Node>(kind)) !== null))
    // A fraction's bar is one too.
    .filter(rect => rect.findAncestor(is(Latex)) === null);
  const isTall = view.height() > view.width();
  const bars = isTall ? [] : view.findAll(is(Caption));
  return [...chips, ...bars]
    .filter(node => node.absoluteOpacity() > unseen)
    .map(node => boxOf(view, node))
    .filter(({left, right}) => right - left > 0);
}

export function clippedIn(view: View2D): string[] {
  const texts = [...view.findAll(is(Label)), ...view.findAll(is(Latex))];
  return texts
    .filter(text => text.absoluteOpacity() > unseen)
    .flatMap(text => {
      const own = boxOf(view, text);
      if (own.right - own.left === 0) return [];
      const frames = ancestorsOf(text).filter(
        node => node instanceof Layout && node.clip(),
      );
      return frames
        .map(frame => boxOf(view, frame))
        .filter(frame => reachesOut(own, frame))
        .map(
          () =>
            `"${text instanceof Label ? text.text() : text.tex().join('')}" is cut off`,
        );
    });
}

function reachesOut(own: Box, frame: Box): boolean {
  return (
    own.left < frame.left - rim ||
    own.right > frame.right + rim ||
    own.top < frame.top - rim ||
    own.bottom > frame.bottom + rim
  );
}

function ancestorsOf(node: Node): Node[] {
  const parent = node.parent();
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

function boxOf(view: View2D, node: Node): Box {
  const box =
    node instanceof Layout ? BBox.fromSizeCentered(node.size()) : node.cacheBBox();
  const corners = box
    .transformCorners(view.worldToLocal().multiply(node.localToWorld()))
    .map(({x, y}) => ({x, y}));
  const [xs, ys] = [corners.map(({x}) => x), corners.map(({y}) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}
