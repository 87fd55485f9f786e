/** Adding a person by hand, and changing what is known about one. Candidates and people both open it. */

import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Found, IntakeId, PersonId, PersonView } from "../api/generated/types";
import { useRead, useWrite } from "../api/hooks";
import { useCoreForm } from "./coreForm";
import { useDraft } from "./draft";
import { ErrorState } from "./ErrorState";
import { FormError } from "./FormError";
import { fieldsOf, PersonForm, type PersonValues, valuesOf } from "./PersonForm";
import { SidePanel } from "./SidePanel";
import { Skeletons } from "./Skeletons";
import { useUndoToast } from "./undo";

/** @param intake the one that stands in the choice at first. */
export function AddPersonPanel(props: {
  intake: IntakeId | null;
  onClose: () => void;
  onAdded?: (person: Found) => void;
}) {
  const { intake, onClose, onAdded } = props;
  const { t } = useLingui();
  const intakes = useRead("intakes.list", {});
  const create = useWrite("people.create", { errors: "return" });
  const { form, error, pending, send } = useCoreForm<PersonValues>(valuesOf(null, intake));
  const draft = useDraft<PersonValues>("person:new", form.values, form.isDirty(), form.setValues);
  const submit = async () => {
    const answer = await send((values) =>
      create.run({
        fields: fieldsOf(values),
        ...(values.intake === null ? {} : { intake: values.intake }),
      }),
    );
    if (!answer.ok) return;
    const { name } = answer.value;
    await draft.forget();
    notifications.show({ message: t`Added ${name}` });
    onAdded?.(answer.value);
    onClose();
  };
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const known = intakes.data ?? [];
  return (
    <SidePanel
      open
      title={t`Add a person`}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Add this person`}
      onSubmit={() => void submit()}
      onClose={leave}
    >
      {known.length === 0 ? null : (
        <Select
          label={t`Candidate of`}
          placeholder={t`No intake yet`}
          clearable
          clearButtonProps={{ "aria-label": t`No intake yet` }}
          data={known.map((one) => ({ value: one.intake, label: one.name }))}
          {...form.getInputProps("intake")}
        />
      )}
      <PersonForm form={form} />
      <FormError error={error} />
    </SidePanel>
  );
}

/** Reads the person first, so that the form begins with what is stored. */
export function EditPersonPanel({ person, onClose }: { person: PersonId; onClose: () => void }) {
  const { t } = useLingui();
  const view = useRead("people.get", { person });
  if (view.data !== undefined) return <EditForm view={view.data} onClose={onClose} />;
  return (
    <SidePanel open title={t`Edit`} onClose={onClose}>
      {view.error === null ? (
        <Skeletons shape="lines" count={8} />
      ) : (
        <ErrorState error={view.error} onRetry={() => void view.refetch()} compact />
      )}
    </SidePanel>
  );
}

function EditForm({ view, onClose }: { view: PersonView; onClose: () => void }) {
  const { t } = useLingui();
  const update = useWrite("people.update", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send } = useCoreForm<PersonValues>(valuesOf(view.fields));
  const key = `person:${view.person}`;
  const draft = useDraft<PersonValues>(key, form.values, form.isDirty(), form.setValues);
  const submit = async () => {
    const answer = await send((values) =>
      update.run({ person: view.person, fields: fieldsOf(values) }),
    );
    if (!answer.ok) return;
    await draft.forget();
    if (answer.value.undo !== null) undone(t`Saved the changes to ${view.name}`, answer.value.undo);
    onClose();
  };
  const leave = () => {
    void draft.forget();
    onClose();
  };
  return (
    <SidePanel
      open
      title={t`Edit`}
      subtitle={view.name}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Save the changes`}
      onSubmit={() => void submit()}
      onClose={leave}
    >
      <PersonForm form={form} />
      <FormError error={error} />
    </SidePanel>
  );
}
