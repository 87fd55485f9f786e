/**
 * The drawn prerequisites of a draft. A line is drawn or taken away from the needed module to the one that needs it:
 * by dragging, by two clicks, or by the space bar on both; Enter opens a module.
 */

import { Trans, useLingui } from "@lingui/react/macro";
import { VisuallyHidden } from "@mantine/core";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import type { Module } from "../../../api/generated/types";
import { type GraphNode, layOut, NODE } from "../graph";
import classes from "../Picture.module.css";

export interface NeedsPictureProps {
  modules: readonly Module[];
  onToggle: (needed: string, code: string) => void;
  onOpen: (code: string) => void;
}

export function NeedsPicture({ modules, onToggle, onOpen }: NeedsPictureProps) {
  const { t } = useLingui();
  const graph = useMemo(() => layOut(modules), [modules]);
  const [from, setFrom] = useState<string | null>(null);
  /** Where a press began: released over another module it draws a line. */
  const pressed = useRef<string | null>(null);
  const choose = (code: string) => {
    if (from === null) setFrom(code);
    else {
      if (from !== code) onToggle(from, code);
      setFrom(null);
    }
  };
  const release = (code: string) => {
    const begun = pressed.current;
    pressed.current = null;
    if (begun === null || begun === code) return;
    onToggle(begun, code);
    setFrom(null);
  };
  return (
    <>
      <p className={classes["note"]} role="status">
        {from === null ? (
          <Trans>
            Drag from a module to the one that needs it, or choose both one after the other. The
            same again takes the line away. Enter opens a module.
          </Trans>
        ) : (
          <Trans>Now choose the module that needs {from}. Escape lets go of it.</Trans>
        )}
      </p>
      <section
        className={classes["frame"]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={t`Prerequisites, from left to right. The table says the same.`}
      >
        <div
          className={classes["board"]}
          style={{ height: graph.height, minWidth: graph.width * 0.75, maxWidth: graph.width }}
        >
          <svg
            aria-hidden="true"
            viewBox={`0 0 ${graph.width} ${graph.height}`}
            preserveAspectRatio="none"
          >
            {graph.edges.map((edge) => (
              <path
                key={`${edge.from} ${edge.to}`}
                d={edge.path}
                className={classes["edge"]}
                data-lit={edge.from === from || edge.to === from || undefined}
              />
            ))}
          </svg>
          {graph.nodes.map((node) => (
            <NodeButton
              key={node.module.code}
              node={node}
              across={graph.width}
              chosen={node.module.code === from}
              onPress={() => {
                pressed.current = node.module.code;
              }}
              onRelease={() => release(node.module.code)}
              onChoose={() => choose(node.module.code)}
              onLetGo={() => setFrom(null)}
              onOpen={() => onOpen(node.module.code)}
            />
          ))}
        </div>
      </section>
    </>
  );
}

interface NodeButtonProps {
  node: GraphNode;
  /** Width of the whole picture, in its own units. */
  across: number;
  chosen: boolean;
  onPress: () => void;
  onRelease: () => void;
  onChoose: () => void;
  onLetGo: () => void;
  onOpen: () => void;
}

function NodeButton({ node, across, chosen, ...on }: NodeButtonProps) {
  const { t } = useLingui();
  const { module, x, y } = node;
  const { code, name } = module;
  const needs = module.prerequisites.join(", ") || t`nothing`;
  const press = (event: PointerEvent) => {
    // Without this a touch keeps the release to the module where it began.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      event.currentTarget.releasePointerCapture(event.pointerId);
    }
    on.onPress();
  };
  const key = (event: KeyboardEvent) => {
    const deed = { Enter: on.onOpen, Escape: on.onLetGo }[event.key];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  };
  return (
    <button
      type="button"
      aria-pressed={chosen}
      title={name}
      className={classes["pick"]}
      data-elective={module.elective || undefined}
      style={{
        left: `${(100 * x) / across}%`,
        top: y,
        width: `${(100 * NODE.width) / across}%`,
        height: NODE.height,
      }}
      onPointerDown={press}
      onPointerUp={on.onRelease}
      onClick={on.onChoose}
      onDoubleClick={on.onOpen}
      onKeyDown={key}
    >
      <strong>{code}</strong> <span className="ft-cut">{name}</span>
      <VisuallyHidden>
        <Trans>needs {needs}</Trans>
      </VisuallyHidden>
    </button>
  );
}
