import type {Nodes} from 'hast';

/** What a tree says, without markup. */
export function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}
