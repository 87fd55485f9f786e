/** Who it is: how to reach them, where they come from, what was noted. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useState } from "react";
import type { CandidateView } from "../../api/generated/types";
import { formatDayPlain } from "../../components/dates";
import { PersonAvatar } from "../../components/PersonAvatar";
import { EditPersonPanel } from "../../components/PersonPanel";
import { useShortcut } from "../../components/shortcuts";
import classes from "./Candidate.module.css";

export function AboutCard({ view }: { view: CandidateView }) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  const { row } = view;
  useShortcut("e", t`Edit this person`, () => setEditing(true), { enabled: !editing });
  const lines: [string, string | null][] = [
    [t`Number`, row.number],
    [t`Intake`, row.intake_name],
    [t`Applied on`, row.applied_on === null ? null : formatDayPlain(row.applied_on)],
    [t`E-mail`, view.email],
    [t`Phone`, view.phone],
    [t`Current job`, view.current_job],
    [t`Source`, view.source],
    [t`Notes`, view.notes],
  ];
  return (
    <Card component="section" aria-labelledby="about">
      <div className={classes["who"]}>
        <PersonAvatar name={row.name} size={44} />
        <h2 id="about">
          <bdi>{row.name}</bdi>
        </h2>
      </div>
      <dl className={classes["facts"]}>
        {lines.map(([label, value]) =>
          value === null || value === "" ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <Button onClick={() => setEditing(true)}>
        <Trans>Edit this person</Trans>
      </Button>
      {editing ? <EditPersonPanel person={row.person} onClose={() => setEditing(false)} /> : null}
    </Card>
  );
}
