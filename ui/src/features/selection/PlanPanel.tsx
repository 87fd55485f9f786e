/** Plans the interview of a candidate: when, where, and who asks. */
import { Trans, useLingui } from "@lingui/react/macro";
import { MultiSelect, NumberInput, TagsInput, TextInput } from "@mantine/core";
import { errorText } from "../../api/errors";
import type { CandidateView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { useDraft } from "../../components/draft";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { TimeField } from "../../components/TimeField";
import { useUndoToast } from "../../components/undo";
import classes from "./Interview.module.css";
import { accountsOf, type PlanValues, planOf, requestOf } from "./plan";

export interface PlanPanelProps {
  view: CandidateView;
  onClose: () => void;
}

export function PlanPanel({ view, onClose }: PlanPanelProps) {
  const { t } = useLingui();
  const { row, raters: needed } = view;
  const [least, most] = needed;
  const write = useWrite("interviews.plan", { errors: "return" });
  const undone = useUndoToast();
  const known = useRead("interviews.raters", {}).data ?? [];
  const accounts = accountsOf(view, known);
  const { form, error, pending, send } = useCoreForm<PlanValues>(planOf(view));
  const draft = useDraft(`interview:${row.candidacy}`, form.values, form.isDirty(), (kept) =>
    form.setValues(kept),
  );
  const submit = async () => {
    const answer = await send((values) => write.run(requestOf(view, values)));
    if (!answer.ok) return;
    await draft.forget();
    undone(t`The interview of ${row.name} is planned`, answer.value.undo);
    onClose();
  };
  // The core names the part of its request; here that is several fields.
  const said = (part: string) => (error?.field === part ? errorText(error) : null);
  const { values } = form;
  return (
    <SidePanel
      open
      title={t`Plan the interview`}
      subtitle={<bdi>{row.name}</bdi>}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Save the plan`}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className={classes["when"]}>
        <DateField
          label={t`Day`}
          value={values.day}
          onChange={(day) => form.setFieldValue("day", day)}
        />
        <TimeField
          label={t`Starts at`}
          value={values.starts_at}
          onChange={(minutes) => form.setFieldValue("starts_at", minutes)}
          error={said("appointment")}
        />
        <NumberInput
          label={t`Minutes`}
          min={5}
          max={600}
          step={5}
          allowDecimal={false}
          {...form.getInputProps("minutes")}
        />
      </div>
      <TextInput label={t`Room or link`} autoComplete="off" {...form.getInputProps("place")} />
      <p className={classes["rule"]}>
        <Trans>
          {least} to {most} raters, each with a sheet of their own. Nobody reads what another wrote
          before all sheets are in.
        </Trans>
      </p>
      {accounts.length === 0 ? null : (
        <MultiSelect
          label={t`Raters who sign in`}
          data={accounts}
          searchable
          clearable
          nothingFoundMessage={t`Nobody of that name can sign in. Add the name below.`}
          {...form.getInputProps("accounts")}
        />
      )}
      <TagsInput
        label={t`Raters without an account`}
        description={t`They fill their sheet on this machine. Enter after each name.`}
        {...form.getInputProps("names")}
        error={said("raters")}
      />
      <FormError
        error={error?.field === "raters" || error?.field === "appointment" ? null : error}
      />
    </SidePanel>
  );
}
