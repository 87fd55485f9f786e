/** The check-ins of a trainee: how the rhythm is kept, and what was said. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMessages } from "@tabler/icons-react";
import { useMay } from "../../api/asker";
import type { CheckInsView, CheckInView, RhythmView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { PlainTable } from "../../components/PlainTable";
import { Skeletons } from "../../components/Skeletons";
import { useUndoToast } from "../../components/undo";
import classes from "./CheckIns.module.css";
import { MOODS, ROLES } from "./words";

export interface CheckInsTabProps {
  enrollment: string;
  /** Opens the form. */
  onAdd: () => void;
}

export function CheckInsTab({ enrollment, onAdd }: CheckInsTabProps) {
  const view = useRead("check_ins.list", { enrollment });
  if (view.data === undefined) {
    return view.error === null ? (
      <Skeletons shape="rows" count={6} />
    ) : (
      <ErrorState error={view.error} onRetry={() => void view.refetch()} compact />
    );
  }
  return <Loaded view={view.data} onAdd={onAdd} />;
}

function Loaded({ view, onAdd }: { view: CheckInsView; onAdd: () => void }) {
  const editable = useMay()("check_ins.add") && view.may_add.length > 0;
  const add = editable ? (
    <Button onClick={onAdd}>
      <Trans>Check in</Trans>
    </Button>
  ) : null;
  if (view.check_ins.length === 0) {
    return (
      <EmptyState
        compact
        icon={IconMessages}
        title={<Trans>No check-in yet</Trans>}
        text={
          <Trans>
            A check-in is a short talk: what went well, what blocks, the next step. The program says
            how often.
          </Trans>
        }
        actions={add}
      />
    );
  }
  return (
    <section className={classes["block"]} aria-labelledby="check-ins">
      <div className={classes["head"]}>
        <h2 id="check-ins">
          <Trans>Check-ins</Trans>
        </h2>
        {add}
      </div>
      <ul className={classes["rhythms"]}>
        {view.rhythms.map((rhythm) => (
          <Rhythm key={rhythm.role} rhythm={rhythm} />
        ))}
      </ul>
      <List view={view} />
    </section>
  );
}

function Rhythm({ rhythm }: { rhythm: RhythmView }) {
  const { i18n } = useLingui();
  const { held, due, missed, open_until: until } = rhythm;
  const role = i18n._(ROLES[rhythm.role]);
  return (
    <li>
      <strong>{role}</strong>{" "}
      <Plural value={due} one={`${held} held, # was due`} other={`${held} held, # were due`} />
      {missed === 0 ? null : (
        <>
          {" · "}
          <Plural value={missed} one="the last one was missed" other="# missed in a row" />
        </>
      )}
      {until === null ? null : (
        <>
          {" · "}
          <Trans>the next by {formatDay(until)}</Trans>
        </>
      )}
    </li>
  );
}

function List({ view }: { view: CheckInsView }) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Check-ins`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Day</Trans>
          </th>
          <th scope="col">
            <Trans>Held by</Trans>
          </th>
          {view.asks_mood ? (
            <th scope="col">
              <Trans>Mood</Trans>
            </th>
          ) : null}
          <th scope="col">
            <Trans>What was said</Trans>
          </th>
          <th scope="col">
            <span className="ft-heard">
              <Trans>Actions</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.check_ins.map((row) => (
          <Row key={row.check_in} row={row} mood={view.asks_mood} />
        ))}
      </tbody>
    </PlainTable>
  );
}

function Row({ row, mood }: { row: CheckInView; mood: boolean }) {
  const { t, i18n } = useLingui();
  const { run, pending } = useWrite("check_ins.remove");
  const undone = useUndoToast();
  const day = formatDay(row.on);
  const recorder = row.recorded_by;
  const felt = row.mood === null ? undefined : MOODS[row.mood - 1];
  const remove = async () => {
    const answer = await run({ check_in: row.check_in });
    if (answer.ok) undone(t`The check-in of ${day} is removed`, answer.value.undo);
  };
  return (
    <tr>
      <th scope="row" data-wrap="no">
        {day}
      </th>
      <td>
        {i18n._(ROLES[row.role])}
        {recorder === "" ? null : (
          <p className={classes["small"]}>
            <Trans>recorded by {recorder}</Trans>
          </p>
        )}
      </td>
      {mood ? <td data-wrap="no">{felt === undefined ? "–" : i18n._(felt)}</td> : null}
      <td>
        <Said label={t`Went well`} text={row.went_well} />
        <Said label={t`Blocks`} text={row.blocks} />
        <Said label={t`Next step`} text={row.next_step} />
      </td>
      <td data-align="right">
        {row.removable ? (
          <Button
            size="xs"
            loading={pending}
            aria-label={t`Remove the check-in of ${day}`}
            onClick={() => void remove()}
          >
            <Trans>Remove</Trans>
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  if (text === "") return null;
  return (
    <p className={classes["said"]}>
      <span className="ft-muted">{label}:</span> {text}
    </p>
  );
}
