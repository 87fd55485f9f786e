/** Answers that were given elsewhere, from a file: looked at first, then stored in one step. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import { useState } from "react";
import type { IntakeId, MonitoringImported } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { fileName } from "../../components/saved";
import { useWhenOpened } from "../../components/whenOpened";
import classes from "./Fairness.module.css";
import { Looked } from "./Looked";

interface ImportPanelProps {
  intake: IntakeId;
  open: boolean;
  onClose: () => void;
}

/** A file that was looked at; `stored` once its answers are in. */
interface Seen {
  path: string;
  looked: MonitoringImported | null;
  stored: boolean;
}

export function ImportPanel({ intake, open, onClose }: ImportPanelProps) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_file");
  const { run, pending, error } = useLong("monitoring.import", { errors: "return" });
  const [seen, setSeen] = useState<Seen | null>(null);
  useWhenOpened(open, () => setSeen(null));
  const choose = async () => {
    const picked = await dialog.run({
      title: t`Import monitoring data`,
      kinds: [{ name: t`Tables`, extensions: ["csv", "xlsx", "xlsm", "ods", "tsv", "txt"] }],
    });
    const path = picked.ok ? picked.value.path : null;
    if (path === null) return;
    const answer = await run({ path, intake, dry_run: true });
    setSeen({ path, looked: answer.ok ? answer.value : null, stored: false });
  };
  const looked = seen?.looked ?? null;
  const store = async () => {
    if (seen === null || looked === null) return;
    const { fingerprint } = looked;
    const answer = await run({ path: seen.path, intake, fingerprint, dry_run: false });
    if (answer.ok) setSeen({ path: seen.path, looked: answer.value, stored: true });
  };
  const count = looked?.imported ?? 0;
  const ready = looked !== null && count > 0 && seen?.stored === false;
  return (
    <SidePanel
      open={open}
      title={t`Import monitoring data`}
      width={640}
      pending={pending}
      {...(ready
        ? {
            action: plural(count, {
              one: "Import the answers of # candidate",
              other: "Import the answers of # candidates",
            }),
          }
        : {})}
      onSubmit={() => void store()}
      onClose={onClose}
    >
      <div className={classes["file"]}>
        <p className="ft-muted">
          <Trans>
            A table with one row per candidate: a column for the number, the e-mail address or the
            name, and one column per question, headed as the question is worded here. What is stored
            is seen by nobody; only counts are.
          </Trans>
        </p>
        {seen === null ? null : (
          <p>
            <strong>
              <bdi>{fileName(seen.path)}</bdi>
            </strong>
          </p>
        )}
        <FormError error={error} />
        {seen === null || looked === null ? null : <Looked looked={looked} stored={seen.stored} />}
        <Button
          variant={seen === null ? "filled" : "default"}
          leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
          loading={dialog.pending}
          onClick={() => void choose()}
        >
          {seen === null ? <Trans>Choose a file…</Trans> : <Trans>Choose another file…</Trans>}
        </Button>
      </div>
    </SidePanel>
  );
}
