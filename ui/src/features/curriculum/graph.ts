/**
 * Places modules for the picture of their prerequisites: each stands right of everything it needs.
 * It never decides what is needed; the core refuses cycles before a program gets here (R14).
 */
import type { Module } from "../../api/generated/types";

export interface GraphNode {
  module: Module;
  x: number;
  y: number;
}

export interface GraphEdge {
  from: string;
  to: string;
  /** A path of SVG from the right side of `from` to the left side of `to`. */
  path: string;
}

export interface Graph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  width: number;
  height: number;
}

export const NODE = { width: 196, height: 44 } as const;
const GAP = { x: 52, y: 14 } as const;

export function layOut(modules: readonly Module[]): Graph {
  const byCode = new Map(modules.map((module) => [module.code, module]));
  const depths = new Map<string, number>();
  const depthOf = (code: string, trail: readonly string[]): number => {
    const known = depths.get(code);
    if (known !== undefined) return known;
    const needed = (byCode.get(code)?.prerequisites ?? []).filter(
      (one) => byCode.has(one) && !trail.includes(one),
    );
    const depth =
      needed.length === 0
        ? 0
        : 1 + Math.max(...needed.map((one) => depthOf(one, [...trail, code])));
    depths.set(code, depth);
    return depth;
  };
  const columns: Module[][] = [];
  for (const module of modules) {
    const depth = depthOf(module.code, []);
    for (let column = columns.length; column <= depth; column += 1) columns.push([]);
    columns[depth]?.push(module);
  }
  const rows = new Map<string, number>();
  const nodes = columns.flatMap((column, depth) =>
    ordered(column, rows).map((module, row) => {
      rows.set(module.code, row);
      return {
        module,
        x: depth * (NODE.width + GAP.x),
        y: row * (NODE.height + GAP.y),
      };
    }),
  );
  const tallest = Math.max(1, ...columns.map((column) => column.length));
  return {
    nodes,
    edges: edgesOf(nodes),
    width: columns.length * (NODE.width + GAP.x) - GAP.x,
    height: tallest * (NODE.height + GAP.y) - GAP.y,
  };
}

/** A column in the order of what its modules need, so that few lines cross. */
function ordered(column: readonly Module[], rows: ReadonlyMap<string, number>): Module[] {
  const place = (module: Module): number => {
    const needed = module.prerequisites.flatMap((code) => rows.get(code) ?? []);
    return needed.length === 0 ? 0 : needed.reduce((sum, row) => sum + row, 0) / needed.length;
  };
  return column
    .map((module, index) => ({ module, index, at: place(module) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ module }) => module);
}

function edgesOf(nodes: readonly GraphNode[]): GraphEdge[] {
  const at = new Map(nodes.map((node) => [node.module.code, node]));
  return nodes.flatMap((to) =>
    to.module.prerequisites.flatMap((code) => {
      const from = at.get(code);
      return from === undefined ? [] : [{ from: code, to: to.module.code, path: pathOf(from, to) }];
    }),
  );
}

function pathOf(from: GraphNode, to: GraphNode): string {
  const x1 = from.x + NODE.width;
  const y1 = from.y + NODE.height / 2;
  const x2 = to.x;
  const y2 = to.y + NODE.height / 2;
  // The bend stands in the gap before the goal, so that a long line stays level on its way.
  const bend = x2 - GAP.x / 2;
  return `M ${x1} ${y1} L ${bend - GAP.x / 2} ${y1} C ${bend} ${y1}, ${bend} ${y2}, ${x2} ${y2}`;
}
