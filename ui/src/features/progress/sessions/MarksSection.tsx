/** Attempts of those who came, on the session's day: marked together, stored all or none. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../../../api/asker";
import type { CoreError, SeatView, SessionView } from "../../../api/generated/types";
import { useWrite } from "../../../api/hooks";
import { useDraft } from "../../../components/draft";
import { FormError } from "../../../components/FormError";
import { PlainTable } from "../../../components/PlainTable";
import { formatMarkText } from "../../../components/quantities";
import { StatusPill } from "../../../components/StatusPill";
import { useUndoToast } from "../../../components/undo";
import classes from "./sessions.module.css";

type Marks = Record<string, string>;

export function MarksSection({ view }: { view: SessionView }) {
  const { t } = useLingui();
  const { session } = view.row;
  const may = useMay();
  const [marks, setMarks] = useState<Marks>({});
  const [error, setError] = useState<CoreError | null>(null);
  const mark = useWrite("sessions.mark", { errors: "return" });
  const undone = useUndoToast();
  const seats = view.seats.filter(({ attended }) => attended === true);
  const given = seats.flatMap(({ enrollment, mark: had }) => {
    const text = (marks[enrollment] ?? "").trim();
    return text === "" || had !== null ? [] : [{ enrollment, mark: text, note: "" }];
  });
  const draft = useDraft(`session-marks:${session}`, marks, given.length > 0, setMarks);
  const record = async () => {
    const answer = await mark.run({ session, marks: given });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setMarks({});
    await draft.forget();
    undone(t`The attempts are recorded`, answer.value.undo);
  };
  if (seats.length === 0) return null;
  const editable = may("sessions.mark");
  return (
    <section className={classes["block"]} aria-labelledby="marks">
      <div className={classes["head"]}>
        <h2 id="marks">
          <Trans>Attempts that day</Trans>
        </h2>
        <span className="ft-muted">
          <Trans>Leave the mark empty for those who did not take the assessment.</Trans>
        </span>
      </div>
      <PlainTable label={t`Attempts that day`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col" style={{ width: 220 }}>
              <Trans>Mark</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat.enrollment}>
              <td>
                <bdi>{seat.name}</bdi>
              </td>
              <td>
                {seat.mark !== null ? (
                  <Marked seat={seat} mark={seat.mark} />
                ) : editable ? (
                  <TextInput
                    className={classes["mark"] ?? ""}
                    aria-label={t`Mark of ${seat.name}`}
                    inputMode="decimal"
                    autoComplete="off"
                    value={marks[seat.enrollment] ?? ""}
                    onChange={(event) =>
                      setMarks({ ...marks, [seat.enrollment]: event.currentTarget.value })
                    }
                  />
                ) : (
                  "–"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <FormError error={error} />
      {editable && seats.some((seat) => seat.mark === null) ? (
        <div className={classes["foot"]}>
          <Button
            variant="filled"
            disabled={given.length === 0}
            loading={mark.pending}
            onClick={() => void record()}
          >
            <Plural
              value={given.length}
              _0="Record attempts"
              one="Record # attempt"
              other="Record # attempts"
            />
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Marked({ seat, mark }: { seat: SeatView; mark: string }) {
  return (
    <span className={classes["remark"]}>
      <strong className="ft-num">{formatMarkText(mark)}</strong>
      {seat.passed ? (
        <StatusPill tone="done">
          <Trans>Passed</Trans>
        </StatusPill>
      ) : (
        <StatusPill tone="due">
          <Trans>Not passed</Trans>
        </StatusPill>
      )}
    </span>
  );
}
