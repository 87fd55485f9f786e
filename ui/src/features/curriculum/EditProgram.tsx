/** The ways into a draft: go on with one, begin one from this version, or copy the program under another name. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { ProgramRow } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";

export interface EditProgramProps {
  row: ProgramRow;
  onDraft: (draft: string) => void;
}

export function EditProgram({ row, onDraft }: EditProgramProps) {
  const may = useMay();
  const [copying, setCopying] = useState(false);
  const allowed = may("programs.start_draft");
  const drafts = useRead("programs.drafts", {}, { enabled: allowed });
  const { run, pending } = useWrite("programs.start_draft");
  const known = drafts.data?.find((draft) => draft.base === row.program && draft.name === row.name);
  const edit = async () => {
    if (known !== undefined) {
      onDraft(known.draft);
      return;
    }
    const answer = await run({ from: { kind: "version", program: row.program } });
    if (answer.ok) onDraft(answer.value.draft);
  };
  if (!allowed) return null;
  return (
    <>
      <Button
        leftSection={<IconCopy size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => setCopying(true)}
      >
        <Trans>Copy the program…</Trans>
      </Button>
      <Button variant="filled" loading={pending} onClick={() => void edit()}>
        {known === undefined ? (
          <Trans>Edit the program</Trans>
        ) : (
          <Trans>Go on with the draft</Trans>
        )}
      </Button>
      {copying ? <Copy row={row} onClose={() => setCopying(false)} onDraft={onDraft} /> : null}
    </>
  );
}

function Copy({ row, onClose, onDraft }: EditProgramProps & { onClose: () => void }) {
  const { t } = useLingui();
  const { run } = useWrite("programs.start_draft", { errors: "return" });
  const { name, version } = row;
  const { form, error, pending, send } = useCoreForm({ name: t`${name}, copy` });
  const submit = async () => {
    const from = { kind: "version", program: row.program } as const;
    const answer = await send((values) => run({ from, name: values.name }));
    if (answer.ok) onDraft(answer.value.draft);
  };
  return (
    <SidePanel
      open
      title={t`Copy the program`}
      subtitle={t`${name}, version ${version}`}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Make a draft of the copy`}
      blocked={form.values.name.trim() === "" ? t`It needs a name.` : null}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <TextInput
        label={t`Name of the copy`}
        description={t`It becomes another program with versions of its own.`}
        required
        {...form.getInputProps("name")}
      />
    </SidePanel>
  );
}
