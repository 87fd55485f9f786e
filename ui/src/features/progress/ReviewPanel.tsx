/** Reviews a ticket: every check answered, the points in sight (R25). */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { SegmentedControl, Textarea, TextInput } from "@mantine/core";
import type { RecordView } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";
import { answerWords } from "./answers";
import classes from "./progress.module.css";

interface ReviewPanelProps {
  enrollment: string;
  name: string;
  today: string;
  record: RecordView;
  open: boolean;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  ticket: string;
  on: string | null;
  reviewer: string;
  answers: Record<string, string>;
  note: string;
}

export function ReviewPanel(props: ReviewPanelProps) {
  const { enrollment, name, today, record, open, onClose } = props;
  const { t } = useLingui();
  const reviewer = useRead("app.state", {}).data?.owner_name ?? "";
  const { run } = useWrite("progress.add_review", { errors: "return" });
  const first: Fields = { ticket: "", on: today, reviewer, answers: {}, note: "" };
  const { form, error, pending, send, begin } = useCoreForm<Fields>(first);
  const undone = useUndoToast();
  useWhenOpened(open, () => begin({ on: today, reviewer }));
  const { values } = form;
  const left = record.checks.filter(({ code }) => values.answers[code] === undefined).length;
  const points = record.checks.reduce((sum, { code }) => {
    const chosen = record.answers.find(({ answer }) => answer === values.answers[code]);
    return sum + (chosen?.points ?? 0);
  }, 0);
  const submit = async () => {
    const { ticket, on, note, answers } = values;
    if (on === null) return;
    const checked = Object.entries(answers).map(([check, answer]) => ({ check, answer }));
    const answer = await send(() =>
      run({ enrollment, ticket, on, reviewer: values.reviewer, answers: checked, note }),
    );
    if (!answer.ok) return;
    onClose();
    undone(t`${ticket} reviewed: ${points} points`, answer.value.undo);
  };
  const blocked =
    left > 0
      ? plural(left, { one: "# check is not answered.", other: "# checks are not answered." })
      : null;
  return (
    <SidePanel
      open={open}
      title={t`Review a ticket`}
      subtitle={name}
      dirty={form.isDirty()}
      pending={pending}
      action={left === 0 ? t`Save the review, ${points} points` : t`Save the review`}
      blocked={blocked}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <TextInput
        label={t`Ticket`}
        description={t`Its number is enough; nothing about the customer.`}
        required
        data-autofocus
        {...form.getInputProps("ticket")}
      />
      <div className={classes["two"]}>
        <DateField
          label={t`Day`}
          required
          max={today}
          value={values.on}
          error={(form.errors["on"] ?? null) as string | null}
          onChange={(on) => form.setFieldValue("on", on)}
        />
        <TextInput label={t`Reviewer`} required {...form.getInputProps("reviewer")} />
      </div>
      {record.checks.map(({ code, name: check }) => (
        <fieldset key={code} className={classes["check"]}>
          <legend>{check}</legend>
          <SegmentedControl
            fullWidth
            aria-label={check}
            data={record.answers.map(({ answer, points: worth }) => ({
              value: answer,
              label: `${answerWords(answer)} · ${worth}`,
            }))}
            value={values.answers[code] ?? ""}
            onChange={(answer) =>
              form.setFieldValue("answers", { ...values.answers, [code]: answer })
            }
          />
        </fieldset>
      ))}
      <Textarea label={t`Note`} minRows={2} {...form.getInputProps("note")} />
    </SidePanel>
  );
}
