/** Which module needs which (R14): a picture from left to right, or the same as a table. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Module } from "../../api/generated/types";
import { type Graph, type GraphNode, layOut, NODE } from "./graph";
import { Needs } from "./ModulesTable";
import classes from "./Picture.module.css";
import { PictureSwitch } from "./PictureSwitch";
import tables from "./Program.module.css";

export function Prerequisites({ modules }: { modules: readonly Module[] }) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const graph = useMemo(() => layOut(modules), [modules]);
  return (
    <Card component="section" aria-labelledby="prerequisites">
      <div className={classes["head"]}>
        <h2 id="prerequisites">
          <Trans>What needs what</Trans>
        </h2>
        <PictureSwitch asTable={asTable} onChange={setAsTable} label={t`Prerequisites as`} />
      </div>
      {asTable ? <Table modules={modules} /> : <Picture graph={graph} />}
      <p className={classes["note"]}>
        <Trans>
          A module can be attempted when everything it needs is passed or exempt. Dashed frames are
          electives.
        </Trans>
      </p>
    </Card>
  );
}

function Picture({ graph }: { graph: Graph }) {
  const { t } = useLingui();
  const [hot, setHot] = useState<string | null>(null);
  const lit = new Set(
    graph.edges
      .filter((edge) => edge.from === hot || edge.to === hot)
      .flatMap((edge) => [edge.from, edge.to]),
  );
  const count = graph.nodes.length;
  return (
    <div className={classes["frame"]}>
      <svg
        role="img"
        aria-label={t`Prerequisites of ${count} modules, from left to right. The table says the same.`}
        viewBox={`-1 -1 ${graph.width + 2} ${graph.height + 2}`}
        style={{ minWidth: graph.width * 0.8 }}
        className={classes["graph"]}
      >
        {graph.edges.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={edge.path}
            className={classes["edge"]}
            data-lit={edge.from === hot || edge.to === hot || undefined}
          />
        ))}
        {graph.nodes.map((node) => (
          <Node
            key={node.module.code}
            node={node}
            lit={lit.has(node.module.code)}
            onHover={(on) => setHot(on ? node.module.code : null)}
          />
        ))}
      </svg>
    </div>
  );
}

interface NodeProps {
  node: GraphNode;
  lit: boolean;
  onHover: (on: boolean) => void;
}

function Node({ node, lit, onHover }: NodeProps) {
  const { module, x, y } = node;
  const also = module.also_requires_modules_passed ?? 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up lines; the table says the same
    <g
      transform={`translate(${x} ${y})`}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <title>{module.name}</title>
      <rect
        width={NODE.width}
        height={NODE.height}
        rx={8}
        className={classes["node"]}
        data-elective={module.elective || undefined}
        data-lit={lit || undefined}
      />
      <text x={10} y={18} className={classes["code"]}>
        {module.code}
      </text>
      {also === 0 ? null : (
        <text x={NODE.width - 10} y={18} textAnchor="end" className={classes["name"]}>
          <Trans>+ {also} others</Trans>
        </text>
      )}
      <foreignObject x={10} y={22} width={NODE.width - 20} height={18}>
        <div className={`${classes["name"]} ft-cut`}>{module.name}</div>
      </foreignObject>
    </g>
  );
}

function Table({ modules }: { modules: readonly Module[] }) {
  return (
    <table className={tables["table"]}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Code</Trans>
          </th>
          <th scope="col">
            <Trans>Module</Trans>
          </th>
          <th scope="col">
            <Trans>Needs</Trans>
          </th>
          <th scope="col">
            <Trans>Needed by</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {modules.map((module) => (
          <tr key={module.code}>
            <td className={`${tables["code"]} ft-num`}>{module.code}</td>
            <th scope="row">{module.name}</th>
            <td className="ft-num">
              <Needs module={module} />
            </td>
            <td className="ft-num">
              {modules
                .filter((other) => other.prerequisites.includes(module.code))
                .map((other) => other.code)
                .join(", ") || "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
