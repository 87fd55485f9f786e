/** Who came: ticked and said with one click, which writes the hours of all of them (R16). */
import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAsker, useMay } from "../../../api/asker";
import type { CoreError, SeatView, SessionView } from "../../../api/generated/types";
import { useWrite } from "../../../api/hooks";
import { formatDayPlain } from "../../../components/dates";
import { FormError } from "../../../components/FormError";
import { PlainTable } from "../../../components/PlainTable";
import { formatMinutes } from "../../../components/quantities";
import { StatusPill } from "../../../components/StatusPill";
import { useUndoToast } from "../../../components/undo";
import classes from "./sessions.module.css";
import { hindranceWord } from "./words";

export function Attendance({ view }: { view: SessionView }) {
  const { t } = useLingui();
  const { row, seats, attendance_on: on, attendance_by: by } = view;
  const may = useMay();
  const [correcting, setCorrecting] = useState(false);
  const [came, setCame] = useState(() => new Set(firstTicks(seats, on !== null)));
  const [error, setError] = useState<CoreError | null>(null);
  const attend = useWrite("sessions.attend", { errors: "return" });
  const clear = useWrite("sessions.clear");
  const undone = useUndoToast();
  const ticking = may("sessions.attend") && (row.stage === "to_record" || correcting);
  const count = seats.filter(({ enrollment }) => came.has(enrollment)).length;
  const missed = seats.length - count;
  const hours = formatMinutes(row.appointment.minutes);
  const toggle = (enrollment: string) => {
    const next = new Set(came);
    if (!next.delete(enrollment)) next.add(enrollment);
    setCame(next);
  };
  const save = async () => {
    const answer = await attend.run({ session: row.session, attended: [...came] });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setCorrecting(false);
    undone(
      plural(count, {
        one: `${hours} written for # person`,
        other: `${hours} written for # people`,
      }),
      answer.value.undo,
    );
  };
  const takeBack = async () => {
    const answer = await clear.run({ session: row.session });
    if (answer.ok) undone(t`The attendance is taken back`, answer.value.undo);
  };
  return (
    <section className={classes["block"]} aria-labelledby="attendance">
      <div className={classes["head"]}>
        <h2 id="attendance">
          {row.stage === "held" ? <Trans>Who came</Trans> : <Trans>Invited</Trans>}
        </h2>
        <span className="ft-muted">
          {row.stage === "held" && on !== null ? (
            <Trans>
              taken by <bdi>{by}</bdi> on {formatDayPlain(on)}
            </Trans>
          ) : row.stage === "coming" ? (
            <Trans>Attendance can be taken on the day.</Trans>
          ) : null}
        </span>
        {row.stage === "held" && !correcting && may("sessions.attend") ? (
          <div className={classes["deeds"]}>
            <Button loading={clear.pending} onClick={() => void takeBack()}>
              <Trans>Take the attendance back</Trans>
            </Button>
            <Button onClick={() => setCorrecting(true)}>
              <Trans>Correct who came</Trans>
            </Button>
          </div>
        ) : null}
      </div>
      <PlainTable label={t`Invited`}>
        <thead>
          <tr>
            {ticking ? (
              <th scope="col" style={{ width: 40 }}>
                <span className="ft-heard">
                  <Trans>Came</Trans>
                </span>
              </th>
            ) : null}
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col">
              <Trans>Attendance</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat.enrollment}>
              {ticking ? (
                <td>
                  <Checkbox
                    aria-label={t`${seat.name} came`}
                    checked={came.has(seat.enrollment)}
                    disabled={seat.hindrance !== null && !came.has(seat.enrollment)}
                    onChange={() => toggle(seat.enrollment)}
                  />
                </td>
              ) : null}
              <td>
                <Name seat={seat} />
              </td>
              <td>
                <Remark seat={seat} coming={row.stage === "coming"} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <FormError error={error} />
      {ticking ? (
        <div className={classes["foot"]}>
          <span className="ft-muted" role="status">
            {missed === 0 ? (
              <Trans>Everybody came.</Trans>
            ) : (
              <Plural value={missed} one="# person missed it." other="# people missed it." />
            )}
          </span>
          {correcting ? (
            <Button onClick={() => setCorrecting(false)}>
              <Trans>Cancel</Trans>
            </Button>
          ) : null}
          <Button variant="filled" loading={attend.pending} onClick={() => void save()}>
            <Plural
              value={count}
              _0="Nobody came"
              one={`Write ${hours} for # person`}
              other={`Write ${hours} for # people`}
            />
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Everybody who can have come, or those of whom it was said. */
function firstTicks(seats: readonly SeatView[], taken: boolean): string[] {
  const came = seats.filter(({ attended, hindrance }) => (taken ? attended : hindrance === null));
  return came.map(({ enrollment }) => enrollment);
}

/** A trainer may not open the page of somebody else's trainee, so a mentor reads the name only. */
function Name({ seat }: { seat: SeatView }) {
  const name = <bdi>{seat.name}</bdi>;
  if (useAsker()?.role === "mentor") return name;
  return (
    <Link to="/trainees/$enrollment" params={{ enrollment: seat.enrollment }}>
      {name}
    </Link>
  );
}

function Remark({ seat, coming }: { seat: SeatView; coming: boolean }) {
  const { t } = useLingui();
  const { attended, hindrance, clash } = seat;
  const pill =
    attended === null ? null : attended ? (
      <StatusPill tone="done">
        <Trans>Came</Trans>
      </StatusPill>
    ) : (
      <StatusPill tone="due">
        <Trans>Missed it</Trans>
      </StatusPill>
    );
  const words = [
    ...(hindrance === null || attended === true ? [] : [hindranceWord(hindrance)]),
    ...(clash && coming ? [t`has another session at that time`] : []),
  ];
  return (
    <span className={classes["remark"]}>
      {pill}
      {words.length === 0 ? null : <span className="ft-muted">{words.join(" · ")}</span>}
    </span>
  );
}
