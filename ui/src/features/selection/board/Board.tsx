/** The pipeline as a board, over the rows that the table would show. */
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { type ReactNode, useMemo, useState } from "react";
import type { CandidacyEvent, CandidateRow, ListCandidates } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { BulkBar } from "../../../components/BulkBar";
import { ErrorState } from "../../../components/ErrorState";
import { formatCount } from "../../../components/quantities";
import { Skeletons } from "../../../components/Skeletons";
import type { Selection } from "../../../components/selection";
import { BulkActions } from "../BulkActions";
import { MovePanel } from "../MovePanel";
import { useEnroll } from "../useEnroll";
import { useMove } from "../useMove";
import { AT_ONCE, EVENTS } from "../words";
import classes from "./Board.module.css";
import { Column } from "./Column";
import { COLUMNS, type Deed, inColumns } from "./columns";
import { useCardDrag } from "./useCardDrag";

/** As many as the core gives at once; whoever has more looks at them in the table. */
const MOST = 1000;

export interface BoardProps {
  list: Omit<ListCandidates, "window">;
  selection: Selection;
  empty: ReactNode;
  onTable: () => void;
}

interface Asked {
  event: CandidacyEvent;
  ids: readonly string[];
  name?: string;
}

export function Board({ list, selection, empty, onTable }: BoardProps) {
  const { t, i18n } = useLingui();
  const request = { ...list, window: { offset: 0, limit: MOST } };
  const { data, error, refetch } = useRead("candidates.list", request, { keepPrevious: true });
  const [asked, setAsked] = useState<Asked | null>(null);
  const { move } = useMove();
  const enroll = useEnroll();
  const rows = data?.rows ?? [];
  const columns = useMemo(() => inColumns(data?.rows ?? []), [data]);
  const act = (event: CandidacyEvent, moved: readonly CandidateRow[]) => {
    const ids = moved.map(({ candidacy }) => candidacy);
    const [first] = moved;
    if (AT_ONCE.includes(event)) void move({ candidacies: ids, event });
    else setAsked({ event, ids, ...(ids.length === 1 && first ? { name: first.name } : {}) });
  };
  const dragging = useCardDrag((id, place) => {
    // A ticked card takes the other ticked ones along.
    const along = selection.ids.has(id) ? selection.ids : new Set([id]);
    const moved = rows.filter(({ candidacy }) => along.has(candidacy));
    const deed = COLUMNS.flatMap(({ deeds }) => deeds).find((one: Deed) => one === place);
    if (deed === "enroll") enroll(moved);
    else if (deed !== undefined) act(deed, moved);
  });
  if (data === undefined) {
    if (error === null) return <Skeletons shape="cards" count={5} />;
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data.total === 0) return empty;
  const { drag } = dragging;
  const ticked = [...selection.ids];
  const carried = drag !== null && selection.ids.has(drag.id) ? ticked.length : 1;
  const left = data.total - rows.length;
  const more = formatCount(left);
  return (
    <div className={classes["area"]}>
      {left > 0 ? (
        <p className={classes["more"]}>
          <Trans>{more} more are not on the board.</Trans>{" "}
          <Button size="xs" onClick={onTable}>
            <Trans>Show all in the table</Trans>
          </Button>
        </p>
      ) : null}
      <div
        className={classes["board"]}
        data-dragging={drag !== null || undefined}
        data-bar={ticked.length > 0 || undefined}
      >
        {COLUMNS.map((column) => (
          <Column
            key={column.id}
            column={column}
            rows={columns.get(column.id) ?? []}
            selection={selection}
            dragging={dragging}
            onMove={(row, event) => act(event, [row])}
          />
        ))}
      </div>
      {drag === null ? null : (
        <div
          className={classes["carried"]}
          style={{ left: drag.x, top: drag.y }}
          aria-hidden="true"
        >
          {carried === 1
            ? rows.find(({ candidacy }) => candidacy === drag.id)?.name
            : plural(carried, { one: "# candidate", other: "# candidates" })}
        </div>
      )}
      {ticked.length === 0 ? null : (
        <BulkBar count={ticked.length} onClear={selection.clear} label={t`For the selected cards`}>
          <BulkActions ids={ticked} all={async () => rows} onDone={selection.clear} />
        </BulkBar>
      )}
      {asked === null ? null : (
        <MovePanel
          key={i18n._(EVENTS[asked.event])}
          event={asked.event}
          candidacies={asked.ids}
          {...(asked.name === undefined ? {} : { name: asked.name })}
          onClose={() => setAsked(null)}
          onDone={selection.clear}
        />
      )}
    </div>
  );
}
