/** Deeds at a module that ask for little more than a reason: void, correct, grant, exempt, leave out, owe again. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useImperativeHandle } from "react";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { useUndoToast } from "../../components/undo";
import type { Deed, DeedFormProps } from "./DeedForm";
import { deedWords } from "./deedWords";
import { markLabel } from "./marks";
import classes from "./progress.module.css";
import { useDeed } from "./useDeed";

export type ReasonDeed = Exclude<Deed, { kind: "attempt" }>;

export interface ReasonValues extends Record<string, unknown> {
  reason: string;
  evidence: string;
  mark: string;
}

interface ReasonFormProps extends Omit<DeedFormProps, "deed"> {
  deed: ReasonDeed;
}

export function ReasonForm({ deed, view, enrollment, submit, onDone }: ReasonFormProps) {
  const { t } = useLingui();
  const words = deedWords(deed, view.code);
  const { form, error, pending, send } = useCoreForm<ReasonValues>({
    reason: "",
    evidence: "",
    mark: deed.kind === "correct" ? deed.mark : "",
  });
  const run = useDeed(deed, enrollment, view.code);
  const undone = useUndoToast();
  const save = async () => {
    const answer = await send(run);
    if (!answer.ok) return;
    undone(words.done, answer.value.undo);
    onDone();
  };
  useImperativeHandle(submit, () => () => void save());
  return (
    <section className={classes["form"]} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={classes["small"]}>{words.consequence}</p>
      <FormError error={error} />
      {deed.kind === "correct" ? (
        <TextInput
          label={markLabel(view.scale)}
          required
          inputMode="decimal"
          className={classes["short"] ?? ""}
          {...form.getInputProps("mark")}
        />
      ) : null}
      {deed.kind === "exempt" ? (
        <TextInput
          label={t`Evidence`}
          description={t`What shows it: a certificate, earlier work.`}
          required
          {...form.getInputProps("evidence")}
        />
      ) : null}
      <Textarea label={t`Reason`} required minRows={2} {...form.getInputProps("reason")} />
      <div className={classes["right"]}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button variant="filled" type="submit" loading={pending}>
          {words.action}
        </Button>
      </div>
    </section>
  );
}
