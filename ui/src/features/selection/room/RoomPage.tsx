/** The interview room of one rater: the whole window, and before it the machine is handed over. */
import { useLingui } from "@lingui/react/macro";
import { notifications } from "@mantine/notifications";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { RoomView, Seat, SheetId } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { Skeletons } from "../../../components/Skeletons";
import { HandedIn, HandOver } from "./HandOver";
import { Locked, NotYours } from "./Locked";
import { Room } from "./Room";
import classes from "./Room.module.css";

const route = getRouteApi("/room/$sheet");

export function RoomPage() {
  const { sheet } = route.useParams();
  return <OfSheet key={sheet} sheet={sheet} />;
}

/** What the hand-over after a sheet needs to know: nothing that stands on it. */
interface Done {
  rater: string;
  candidate: string;
  rest: readonly Seat[];
}

function OfSheet({ sheet }: { sheet: SheetId }) {
  const { t } = useLingui();
  const [started, setStarted] = useState(false);
  const [entered, setEntered] = useState<RoomView | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  // Whoever sits down next at this machine must not find the last sheet in its memory.
  const view = useRead("sheets.get", { sheet }, { forget: true, enabled: entered === null });
  // What was told to whoever sat here before is not for the next one.
  useEffect(() => notifications.clean(), []);
  useEffect(() => {
    document.title = [t`Interview room`, "Farm Team"].join(" · ");
  }, [t]);
  const seat = view.data?.panel.find((one) => one.sheet === sheet);
  const mayWrite = seat?.own === true && seat.state !== "submitted";
  if (entered === null && mayWrite && (seat.account !== null || started)) {
    setEntered(view.data ?? null);
  }
  if (done !== null) return <HandedIn {...done} />;
  if (entered !== null) {
    return <Room view={entered} onDone={() => setDone(doneOf(entered))} />;
  }
  if (view.error?.class === "refused") return <NotYours error={view.error} />;
  if (view.data === undefined) {
    return (
      <div className={classes["waiting"]}>
        {view.error === null ? (
          <Skeletons shape="rows" count={6} />
        ) : (
          <ErrorState error={view.error} onRetry={() => void view.refetch()} />
        )}
      </div>
    );
  }
  const { rater, candidate } = view.data;
  if (!mayWrite) return <Locked view={view.data} />;
  return <HandOver rater={rater} candidate={candidate} onStart={() => setStarted(true)} />;
}

function doneOf({ sheet, rater, candidate, panel }: RoomView): Done {
  const rest = panel.filter((seat) => seat.sheet !== sheet && seat.state !== "submitted");
  return { rater, candidate, rest };
}
