/** Plans that cannot work as they are, each with its cause and the ways out (R10). */

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { ConflictView, TraineeView } from "../../api/generated/types";
import { daysInWords } from "../../components/dates";
import { AcceptConflictPanel } from "./AcceptConflictPanel";
import classes from "./TraineePage.module.css";

const route = getRouteApi("/trainees/$enrollment");

/** How many stand in the card before it is unfolded. */
const SHOWN = 2;

const NONE: ConflictView = { code: "", cause: "", message: "", ways: null, accepted_reason: null };

export function ConflictsCard({ view }: { view: TraineeView }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const may = useMay();
  const enterBreak = () => void navigate({ search: (old) => ({ ...old, panel: "break" }) });
  const [accepting, setAccepting] = useState<ConflictView | null>(null);
  const [last, setLast] = useState<ConflictView>(NONE);
  const open = view.conflicts.filter((conflict) => conflict.accepted_reason === null);
  const [all, setAll] = useState(false);
  const shown = all ? open : open.slice(0, SHOWN);
  const rest = open.length - shown.length;
  const accept = (conflict: ConflictView) => {
    setAccepting(conflict);
    setLast(conflict);
  };
  return (
    <>
      {open.length === 0 ? null : (
        <Card component="section" aria-labelledby="conflicts">
          <div className={classes["cardHead"]}>
            <h2 id="conflicts" className={classes["section"]}>
              <Trans>This plan cannot work as it is</Trans>
            </h2>
            {may("enrollment.replan") ? (
              <Button
                size="xs"
                onClick={enterBreak}
                aria-label={t`Enter a break to move the dates`}
              >
                <Trans>Enter a break</Trans>
              </Button>
            ) : null}
          </div>
          {shown.map((conflict) => (
            <Conflict
              key={`${conflict.code} ${conflict.cause}`}
              conflict={conflict}
              enrollment={view.row.enrollment}
              onAccept={() => accept(conflict)}
            />
          ))}
          {rest === 0 ? null : (
            <div className={classes["conflict"]}>
              <Button size="xs" onClick={() => setAll(true)}>
                <Plural value={rest} one="Show # more conflict" other="Show # more conflicts" />
              </Button>
            </div>
          )}
        </Card>
      )}
      <AcceptConflictPanel
        open={accepting !== null}
        conflict={last}
        enrollment={view.row.enrollment}
        onClose={() => setAccepting(null)}
      />
    </>
  );
}

interface ConflictProps {
  conflict: ConflictView;
  enrollment: string;
  onAccept: () => void;
}

function Conflict({ conflict, enrollment, onAccept }: ConflictProps) {
  const { t } = useLingui();
  const may = useMay();
  const code = conflict.code;
  return (
    <div className={classes["conflict"]}>
      <IconAlertTriangle size={18} stroke={1.5} color="var(--ft-overdue)" aria-hidden="true" />
      <p className={classes["conflictWords"]}>
        <strong>{code}</strong> · {daysInWords(conflict.message)}
        {conflict.ways === null ? null : <small>{conflict.ways}</small>}
      </p>
      <Button
        size="xs"
        renderRoot={(props) => (
          <Link
            to="/trainees/$enrollment"
            from="/trainees/$enrollment"
            params={{ enrollment }}
            search={(old) => ({ ...old, module: code })}
            {...props}
          />
        )}
      >
        <Trans>Open {code}</Trans>
      </Button>
      {may("enrollment.accept_conflict") ? (
        <Button size="xs" onClick={onAccept} aria-label={t`Accept with a reason: ${code}`}>
          <Trans>Accept with a reason</Trans>
        </Button>
      ) : null}
    </div>
  );
}
