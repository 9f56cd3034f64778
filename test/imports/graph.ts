/** What can be asked of a graph of imports: from each node, the nodes that it points to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

export const graphOf = (edges: Readonly<Record<string, readonly string[]>>): Graph =>
  new Map(Object.entries(edges));

/** Everything that can be reached from some nodes, themselves included. */
export function reachedFrom(graph: Graph, starts: readonly string[]): Set<string> {
  const reached = new Set(starts);
  // A set's iteration goes on through what is added meanwhile.
  for (const node of reached) {
    for (const next of graph.get(node) ?? []) reached.add(next);
  }
  return reached;
}

/**
 * One shortest circle for each group of nodes that reach one another, as a path that ends
 * where it starts. A node that points to itself is one too.
 */
export function circlesIn(graph: Graph): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const node of graph.keys()) {
    if (done.has(node)) continue;
    const circle = shortestBack(graph, node);
    if (!circle) continue;
    circles.push(circle);
    for (const other of reachedFrom(graph, [node])) {
      if (reachedFrom(graph, [other]).has(node)) done.add(other);
    }
  }
  return circles;
}

/** The shortest path from a node to itself, breadth first. */
function shortestBack(graph: Graph, start: string): string[] | undefined {
  const paths: string[][] = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const next of graph.get(path.at(-1)!) ?? []) {
      if (next === start) return [...path, start];
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}
