/** What Markdown's HTML lacks to be read by everybody, everywhere. */
import type {Root} from 'hast';
import {h} from 'hastscript';
import {SKIP, visit} from 'unist-util-visit';
import {toText} from './toText';

/** Lets a table that is wider than the page scroll within itself. Changes the tree. */
export function wrapTables(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || !parent) return;
    parent.children[index] = h('div', {className: ['dh-scroll']}, node);
    return SKIP;
  });
}

/** Names the box of a task by the task. Changes the tree. */
export function labelTasks(tree: Root): void {
  visit(tree, 'element', (node, _, parent) => {
    if (node.tagName !== 'input' || parent?.type !== 'element') return;
    node.properties['ariaLabel'] = toText(parent).trim();
  });
}
