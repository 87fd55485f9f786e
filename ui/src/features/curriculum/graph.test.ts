import { expect, test } from "vitest";
import type { Module } from "../../api/generated/types";
import { layOut, NODE } from "./graph";

function module(code: string, ...prerequisites: string[]): Module {
  return {
    code,
    name: code,
    aim: "",
    prerequisites,
    also_requires_modules_passed: null,
    hours: 10,
    assessment: "",
    scale: "percent",
    pass_mark: 80,
    start_week: 1,
    due_week: 2,
    attempts: 2,
    cool_off_days: 7,
    counts: "best",
    resit_cap: null,
    elective: false,
  };
}

/** Random programs without cycles: each module may need only earlier ones. */
function randomModules(seed: number): Module[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const codes = Array.from({ length: 1 + next(24) }, (_, i) => `M${i}`);
  return codes.map((code, i) => module(code, ...codes.slice(0, i).filter(() => next(4) === 0)));
}

test.each(Array.from({ length: 60 }, (_, i) => i + 1))("random program %i", (seed) => {
  const modules = randomModules(seed);
  const graph = layOut(modules);
  expect(graph.nodes.map((node) => node.module.code).sort()).toEqual(
    modules.map((one) => one.code).sort(),
  );
  const at = new Map(graph.nodes.map((node) => [node.module.code, node]));
  for (const one of modules) {
    for (const needed of one.prerequisites) {
      const from = at.get(needed)?.x ?? Number.NaN;
      expect(from + NODE.width).toBeLessThan(at.get(one.code)?.x ?? Number.NaN);
    }
  }
  for (const a of graph.nodes) {
    for (const b of graph.nodes) {
      if (a === b) continue;
      const apart = Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height;
      expect(apart, `${a.module.code} over ${b.module.code}`).toBe(true);
    }
    expect(a.x + NODE.width).toBeLessThanOrEqual(graph.width);
    expect(a.y + NODE.height).toBeLessThanOrEqual(graph.height);
  }
  expect(graph.edges).toHaveLength(modules.reduce((sum, one) => sum + one.prerequisites.length, 0));
});

test("a code that is not there draws no line, and a cycle ends", () => {
  const graph = layOut([module("A", "X", "B"), module("B", "A")]);
  expect(graph.nodes).toHaveLength(2);
  expect(graph.edges.map((edge) => `${edge.from}→${edge.to}`).sort()).toEqual(["A→B", "B→A"]);
});
