/** One column of the board. Only the cards that are seen are drawn: hundreds stay smooth. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { CandidacyEvent, CandidateRow } from "../../../api/generated/types";
import { formatCount } from "../../../components/quantities";
import type { Selection } from "../../../components/selection";
import { EVENTS } from "../words";
import classes from "./Board.module.css";
import { Card } from "./Card";
import type { BoardColumn, Deed } from "./columns";
import { type CardDrag, DROP } from "./useCardDrag";

/** A card with its gap, pixels, until it was measured. */
const ESTIMATE = 104;

export interface ColumnProps {
  column: BoardColumn;
  rows: readonly CandidateRow[];
  selection: Selection;
  dragging: CardDrag;
  onMove: (row: CandidateRow, event: CandidacyEvent) => void;
}

export function Column({ column, rows, selection, dragging, onMove }: ColumnProps) {
  const { t, i18n } = useLingui();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ESTIMATE,
    getItemKey: (index) => rows[index]?.candidacy ?? index,
    overscan: 6,
  });
  const { states, deeds } = column;
  const label = i18n._(column.label);
  const { drag, onPointerDown } = dragging;
  const [only] = deeds.length === 1 ? deeds : [];
  return (
    <section className={classes["column"]} aria-label={label}>
      <h2 className={classes["title"]}>
        {label} <span className="ft-num ft-muted">{formatCount(rows.length)}</span>
      </h2>
      {drag !== null && deeds.length > 1 ? <Zones deeds={deeds} over={drag.over} /> : null}
      <div
        ref={frame}
        className={classes["cards"]}
        data-over={(only !== undefined && drag?.over === only) || undefined}
        {...(only === undefined ? {} : { [DROP]: only })}
      >
        <ul
          style={{ height: virtual.getTotalSize() }}
          aria-label={plural(rows.length, {
            one: `${label}: # candidate`,
            other: `${label}: # candidates`,
          })}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes["place"]}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <div
                  className={classes["card"]}
                  data-dragged={drag?.id === row.candidacy || undefined}
                  data-ticked={selection.ids.has(row.candidacy) || undefined}
                  onPointerDown={(event) => onPointerDown(row.candidacy, event)}
                >
                  <Card
                    row={row}
                    ticked={selection.ids.has(row.candidacy)}
                    showState={states.length > 1}
                    onTick={() => selection.toggle(row.candidacy)}
                    onMove={(event) => onMove(row, event)}
                  />
                </div>
              </li>
            );
          })}
        </ul>
        {rows.length === 0 ? <p className={classes["none"]}>{t`Nobody`}</p> : null}
      </div>
    </section>
  );
}

/** Where a card can be dropped in a column of several decisions. */
function Zones({ deeds, over }: { deeds: readonly Deed[]; over: string | null }) {
  const { i18n } = useLingui();
  return (
    <div className={classes["zones"]} aria-hidden="true">
      {deeds.map((deed) => (
        <div key={deed} {...{ [DROP]: deed }} data-over={over === deed || undefined}>
          {deed === "enroll" ? null : i18n._(EVENTS[deed])}
        </div>
      ))}
    </div>
  );
}
