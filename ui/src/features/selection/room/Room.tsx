/** The room: one question at a time, the anchors as buttons, room for notes, nothing else to look at. */
import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useRef } from "react";
import type { RoomView } from "../../../api/generated/types";
import { useShortcut } from "../../../components/shortcuts";
import { Exercise } from "./Exercise";
import { Overview } from "./Overview";
import { Question } from "./Question";
import classes from "./Room.module.css";
import { RoomHead } from "./RoomHead";
import { RoomSteps } from "./RoomSteps";
import { useKept } from "./useKept";
import { useTimers } from "./useTimers";
import { useWayOut } from "./wayOut";

const route = getRouteApi("/room/$sheet");

/** The last place of the room. */
const OVERVIEW = "overview";

export interface RoomProps {
  view: RoomView;
  onDone: () => void;
}

export function Room({ view, onDone }: RoomProps) {
  const { t } = useLingui();
  const kept = useKept(view.sheet, view.answers);
  const timer = useTimers();
  const out = useWayOut();
  const navigate = route.useNavigate();
  const { at } = route.useSearch();
  const { competencies, exercises } = view;
  const names = [...competencies, ...exercises].map(({ name }) => name);
  const codes = [...[...competencies, ...exercises].map(({ code }) => code), OVERVIEW];
  const place = Math.max(0, codes.indexOf(at ?? ""));
  const go = (next: number) => {
    const code = codes[next];
    if (code === undefined) return;
    void navigate({ search: { at: code }, replace: true });
  };
  const leaving = useRef(false);
  const leave = async () => {
    if (leaving.current) return;
    leaving.current = true;
    // What the core does not take stays on the screen with its reason, until somebody leaves in spite of it.
    if ((await kept.flush()) || kept.error !== null) out();
    leaving.current = false;
  };
  useShortcut("ArrowRight", t`Next question`, () => go(place + 1));
  useShortcut("ArrowLeft", t`Question before`, () => go(place - 1));
  useShortcut("Escape", t`Leave, the draft is kept`, () => void leave());
  const way = {
    back: place === 0 ? null : () => go(place - 1),
    next: () => go(place + 1),
    nextName: names[place + 1] ?? t`Overview`,
  };
  const competency = competencies[place];
  const exercise = exercises[place - competencies.length];
  return (
    <div className={classes["room"]}>
      <RoomHead view={view} kept={kept} timer={timer} onLeave={() => void leave()} />
      <div className={classes["body"]}>
        <RoomSteps view={view} answers={kept.answers} place={place} onGo={go} />
        {competency !== undefined ? (
          <Question
            key={competency.code}
            competency={competency}
            place={place}
            of={competencies.length}
            kept={kept}
            way={way}
          />
        ) : exercise !== undefined ? (
          <Exercise
            key={exercise.code}
            exercise={exercise}
            clock={timer(exercise.code, exercise.minutes)}
            kept={kept}
            way={way}
          />
        ) : (
          <Overview view={view} kept={kept} back={way.back} onGo={go} onDone={onDone} />
        )}
      </div>
    </div>
  );
}
