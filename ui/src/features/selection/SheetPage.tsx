/** The rating sheet: one rater, one question at a time, the anchors as buttons, nothing else to look at. */

import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { CandidateView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useDraft } from "../../components/draft";
import { ErrorState } from "../../components/ErrorState";
import { Skeletons } from "../../components/Skeletons";
import { useShortcut } from "../../components/shortcuts";
import { useUndoToast } from "../../components/undo";
import classes from "./Sheet.module.css";
import { SheetHead } from "./SheetHead";
import { SheetQuestion } from "./SheetQuestion";
import { SheetRemarks } from "./SheetRemarks";
import { SheetSteps } from "./SheetSteps";
import { EMPTY, requestOf, type SheetDraft, same } from "./sheet";

const route = getRouteApi("/candidates/$candidacy/sheet");

export function SheetPage() {
  const { candidacy } = route.useParams();
  const view = useRead("candidates.get", { candidacy });
  if (view.data !== undefined) return <Sheet view={view.data} />;
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

/** The last place of the sheet: exercises and remarks. */
const REMARKS = "remarks";

function Sheet({ view }: { view: CandidateView }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const { at } = route.useSearch();
  const { candidacy, name } = view.row;
  const [draft, setDraft] = useState<SheetDraft>(EMPTY);
  const dirty = !same(draft, EMPTY);
  const kept = useDraft(`sheet:${candidacy}:new`, draft, dirty, setDraft);
  const write = useWrite("candidates.save_sheet", { errors: "return" });
  const undone = useUndoToast();
  const places = [...view.competencies.map(({ code }) => code), REMARKS];
  const place = Math.max(0, places.indexOf(at ?? ""));
  const competency = view.competencies[place];
  const go = (next: number) => {
    const code = places[next];
    if (code !== undefined)
      void navigate({ search: (old) => ({ ...old, at: code }), replace: true });
  };
  const leave = () => void navigate({ to: "/candidates/$candidacy", params: { candidacy } });
  const save = async () => {
    if (write.pending) return;
    const answer = await write.run(requestOf(draft, view.competencies, candidacy));
    if (!answer.ok) return;
    await kept.forget();
    const rater = draft.rater.trim();
    undone(t`Saved the sheet of ${rater}`, answer.value.undo);
    leave();
  };
  useShortcut("mod+s", t`Save the sheet`, () => void save());
  useShortcut("ArrowRight", t`Next question`, () => go(place + 1));
  useShortcut("ArrowLeft", t`Question before`, () => go(place - 1));
  useEffect(() => {
    document.title = [name, t`Rating sheet`, "Farm Team"].join(" · ");
  }, [name, t]);
  const raterError = write.error?.field === "rater" ? write.error : null;
  const error = raterError === null ? write.error : null;
  return (
    <div className={classes["room"]}>
      <SheetHead
        view={view}
        rater={draft.rater}
        onRater={(rater) => setDraft((old) => ({ ...old, rater }))}
        error={raterError}
        dirty={dirty}
        onLeave={leave}
      />
      <div className={classes["body"]}>
        <SheetSteps view={view} draft={draft} place={place} onGo={go} />
        {competency === undefined ? (
          <SheetRemarks
            view={view}
            draft={draft}
            error={error}
            pending={write.pending}
            onNote={(note) => setDraft((old) => ({ ...old, note }))}
            onBack={() => go(place - 1)}
            onSave={() => void save()}
          />
        ) : (
          <SheetQuestion
            key={competency.code}
            competency={competency}
            place={place}
            of={view.competencies.length}
            next={view.competencies[place + 1]?.name ?? t`Exercises and remarks`}
            level={draft.levels[competency.code] ?? null}
            note={draft.notes[competency.code] ?? ""}
            onLevel={(level) =>
              setDraft((old) => ({ ...old, levels: { ...old.levels, [competency.code]: level } }))
            }
            onNote={(note) =>
              setDraft((old) => ({ ...old, notes: { ...old.notes, [competency.code]: note } }))
            }
            onBack={place === 0 ? null : () => go(place - 1)}
            onNext={() => go(place + 1)}
          />
        )}
      </div>
    </div>
  );
}
