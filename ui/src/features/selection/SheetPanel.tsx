/** A whole sheet to read, once the sheets are open, with what stood on it before it was unlocked. */
import { Trans, useLingui } from "@lingui/react/macro";
import type { EarlierSheet, RoomView, SheetId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDayPlain } from "../../components/dates";
import { ErrorState } from "../../components/ErrorState";
import { SidePanel } from "../../components/SidePanel";
import { Skeletons } from "../../components/Skeletons";
import own from "./Interview.module.css";
import { SheetAnswersList } from "./SheetAnswersList";

export function SheetPanel({ sheet, onClose }: { sheet: SheetId; onClose: () => void }) {
  const { t } = useLingui();
  const view = useRead("sheets.get", { sheet });
  return (
    <SidePanel
      open
      title={t`Sheet`}
      subtitle={view.data === undefined ? "…" : <Whose view={view.data} />}
      width={560}
      onClose={onClose}
    >
      {view.data !== undefined ? (
        <>
          <SheetAnswersList view={view.data} answers={view.data.answers} />
          {view.data.earlier.map((earlier, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: earlier sheets are only ever added
            <Earlier key={index} earlier={earlier} view={view.data} />
          ))}
        </>
      ) : view.error === null ? (
        <Skeletons shape="rows" count={6} />
      ) : (
        <ErrorState error={view.error} compact onRetry={() => void view.refetch()} />
      )}
    </SidePanel>
  );
}

function Whose({ view }: { view: RoomView }) {
  const { rater, candidate } = view;
  return (
    <Trans>
      <bdi>{rater}</bdi> on <bdi>{candidate}</bdi>
    </Trans>
  );
}

function Earlier({ earlier, view }: { earlier: EarlierSheet; view: RoomView }) {
  const { actor, reason } = earlier;
  const day = formatDayPlain(earlier.day);
  return (
    <section>
      <h3>
        <Trans>
          Before {actor} unlocked it on {day}
        </Trans>
      </h3>
      <p className={own["earlier"]}>{reason}</p>
      <SheetAnswersList view={view} answers={earlier.answers} />
    </section>
  );
}
