/** Baseline and follow-up: a few fields on a day, planned → held, no scores (R17). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card } from "@mantine/core";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { MilestoneView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { useDraft } from "../../components/draft";
import { FormError } from "../../components/FormError";
import { useUndoToast } from "../../components/undo";
import classes from "./Decision.module.css";
import { errorOf } from "./DecisionForm";
import { FieldInput } from "./FieldInput";
import { RecordedFields } from "./RecordedFields";

export function RecordForm({ view }: { view: MilestoneView }) {
  const [correcting, setCorrecting] = useState(false);
  const state = view.row.state;
  const records = useMay()("milestones.record_fields");
  const baseline = view.row.kind === "baseline";
  return (
    <Card component="section" aria-labelledby="fields" maw={720} w="100%">
      <h2 id="fields">
        {baseline ? (
          <Trans>Where this person starts</Trans>
        ) : (
          <Trans>Where this person is now</Trans>
        )}
      </h2>
      {records && (state === "planned" || correcting) ? (
        <Fields view={view} onSaved={() => setCorrecting(false)} />
      ) : (
        <>
          <RecordedFields fields={view.fields} />
          {state === "done" && records ? (
            <Button className={classes["alone"] ?? ""} onClick={() => setCorrecting(true)}>
              <Trans>Correct</Trans>
            </Button>
          ) : null}
        </>
      )}
    </Card>
  );
}

function Fields({ view, onSaved }: { view: MilestoneView; onSaved: () => void }) {
  const { t } = useLingui();
  const today = useRead("app.state", {}).data?.today;
  const record = useWrite("milestones.record_fields", { errors: "return" });
  const undone = useUndoToast();
  const { milestone, name, kind } = view.row;
  const entered = view.fields.filter((field) => field.kind !== "filled");
  const { form, error, pending, send } = useCoreForm<Record<string, string>>({
    held: view.row.held ?? "",
    ...Object.fromEntries(entered.map(({ field, value }) => [field, value ?? ""])),
  });
  const draft = useDraft(`milestone:${milestone}`, form.values, form.isDirty(), form.setValues);
  const held = form.values["held"] || today || null;
  const submit = async () => {
    const answer = await send((values) =>
      record.run({
        milestone,
        held: held ?? "",
        values: entered.map(({ field }) => ({ field, value: (values[field] ?? "").trim() })),
      }),
    );
    if (!answer.ok) return;
    await draft.forget();
    onSaved();
    undone(t`${name} is recorded.`, answer.value.undo);
  };
  return (
    <form
      className={classes["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void submit();
      }}
    >
      {view.fields.map((field) => (
        <FieldInput
          key={field.field}
          field={field}
          value={form.values[field.field] ?? ""}
          error={errorOf(form.errors[field.field])}
          onChange={(value) => form.setFieldValue(field.field, value)}
        />
      ))}
      <div className={classes["day"]}>
        <DateField
          label={t`Held on`}
          required
          value={held}
          onChange={(day) => form.setFieldValue("held", day ?? "")}
          {...(today === undefined ? {} : { max: today })}
          error={errorOf(form.errors["held"])}
        />
      </div>
      <FormError error={error} />
      <div className={classes["foot"]}>
        <span className="ft-muted">
          <Trans>What is not known yet can stay empty.</Trans>
        </span>
        <Button type="submit" variant="filled" loading={pending}>
          {kind === "baseline" ? (
            <Trans>Record the baseline</Trans>
          ) : (
            <Trans>Record the follow-up</Trans>
          )}
        </Button>
      </div>
    </form>
  );
}
