/** What changes for whom (R18): shown before it is done, and done for those who are chosen. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import type { ProgramDraftView, ProgramRow, ProgramSource } from "../../../api/generated/types";
import { useLong, useWrite } from "../../../api/hooks";
import { EmptyState } from "../../../components/EmptyState";
import { FormError } from "../../../components/FormError";
import { ProgressBar } from "../../../components/ProgressBar";
import { SidePanel } from "../../../components/SidePanel";
import { useUndoToast } from "../../../components/undo";
import { WhomTable } from "./WhomTable";

export interface WhomPanelProps {
  /** The draft that is to be published. */
  draft?: ProgramDraftView;
  /** Or the version that is published already. */
  version?: ProgramRow;
  onClose: () => void;
  /** Published or taken up: with the version's id. */
  onDone: (program: string) => void;
}

export function WhomPanel({ draft, version, onClose, onDone }: WhomPanelProps) {
  const { t } = useLingui();
  const source: ProgramSource = draft
    ? { kind: "draft", draft: draft.row.draft }
    : { kind: "version", program: version?.program ?? "" };
  const preview = useLong("programs.preview", { errors: "return" });
  const publishing = useWrite("programs.publish_draft", { errors: "return" });
  const applying = useLong("programs.apply", { errors: "return" });
  const undone = useUndoToast();
  const [changes, setChanges] = useState<Awaited<ReturnType<typeof preview.run>> | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const look = useEffectEvent(async () => setChanges(await preview.run({ source })));
  useEffect(() => void look(), []);
  const rows = changes?.ok ? changes.value.rows : [];
  const count = chosen.length;
  const name = draft?.content.name ?? version?.name ?? "";
  const submit = async () => {
    let program = version?.program;
    if (draft !== undefined) {
      const { draft: id, revision } = draft.row;
      const answer = await publishing.run({ draft: id, revision });
      if (!answer.ok) return;
      program = answer.value.row.program;
      const number = answer.value.row.version;
      if (count === 0) undone(t`${name}, version ${number}, is published`, answer.value.undo);
    }
    if (program === undefined) return;
    if (count > 0) {
      const answer = await applying.run({ program, enrollments: [...chosen] });
      if (answer.ok) {
        const { applied, undo } = answer.value;
        undone(
          plural(applied, {
            one: "# trainee is on the new version",
            other: "# trainees are on the new version",
          }),
          undo,
        );
      } else if (draft === undefined) return;
    }
    onDone(program);
  };
  const action =
    draft === undefined
      ? plural(count, {
          one: "Put # trainee on this version",
          other: "Put # trainees on this version",
        })
      : count === 0
        ? t`Publish, and change nobody's plan`
        : plural(count, {
            one: "Publish, and put # trainee on it",
            other: "Publish, and put # trainees on it",
          });
  return (
    <SidePanel
      open
      width={920}
      title={t`What changes for whom`}
      subtitle={name}
      action={action}
      pending={publishing.pending || applying.pending}
      blocked={draft === undefined && count === 0 ? t`Choose at least one trainee.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={publishing.error ?? applying.error ?? preview.error} />
      {applying.pending ? (
        <ProgressBar
          label={t`Changing plans`}
          progress={applying.progress}
          onCancel={() => void applying.cancel()}
        />
      ) : null}
      {preview.pending ? (
        <ProgressBar
          label={t`Looking at the plans`}
          progress={preview.progress}
          onCancel={() => void preview.cancel().then(onClose)}
        />
      ) : changes?.ok && rows.length === 0 ? (
        <EmptyState
          compact
          title={<Trans>Nobody runs another version</Trans>}
          text={
            <Trans>
              Whoever is enrolled in an intake of this version follows it from the start. Nobody's
              plan has to change.
            </Trans>
          }
        />
      ) : (
        <WhomTable source={source} rows={rows} chosen={chosen} onChoose={setChosen} />
      )}
    </SidePanel>
  );
}
