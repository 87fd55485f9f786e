/** How long things are kept: the clocks of the house (R38). */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, NumberInput, Select, Skeleton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Jurisdiction, RetentionClocks } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import classes from "./privacy.module.css";

export function Clocks() {
  const clocks = useRead("privacy.clocks", {});
  return (
    <Card component="section" aria-labelledby="clocks">
      <h2 id="clocks" className={classes["title"]}>
        <Trans>How long things are kept</Trans>
      </h2>
      <p className={classes["text"]}>
        <Trans>
          Nothing is erased by itself: when a clock has run out, the name stands above and on
          Monday. These are settings, not legal advice.
        </Trans>
      </p>
      {clocks.data !== undefined ? (
        <ClocksForm known={clocks.data} />
      ) : clocks.error === null ? (
        <Skeleton height={200} />
      ) : (
        <ErrorState error={clocks.error} onRetry={() => void clocks.refetch()} compact />
      )}
    </Card>
  );
}

function ClocksForm({ known }: { known: RetentionClocks }) {
  const { t } = useLingui();
  const save = useWrite("privacy.save_clocks", { errors: "return" });
  const { form, error, pending, send } = useCoreForm({ ...known.clocks });
  const names: Record<Jurisdiction, string> = {
    eu: t`European Union`,
    gb: t`Great Britain`,
    us: t`United States`,
    us_apprenticeship: t`United States, registered apprenticeship`,
  };
  const begin = (jurisdiction: string | null) => {
    const first = known.defaults.find((one) => one.jurisdiction === jurisdiction);
    if (first !== undefined) form.setValues(first);
  };
  const submit = async () => {
    const answer = await send((values) => save.run(values));
    if (!answer.ok) return;
    form.resetDirty();
    notifications.show({ message: t`The clocks are saved.` });
  };
  const months = [
    [
      "candidate_months",
      t`Candidates who are not enrolled`,
      t`Months from the decision, the withdrawal or the start.`,
    ],
    ["note_months", t`Notes and evaluations`, t`Months after the outcome, as all below.`],
    ["check_in_months", t`Check-ins and mood`, null],
    ["monitoring_months", t`Monitoring data`, null],
    ["comment_months", t`Comments in surveys`, null],
  ] as const;
  return (
    <form
      className={classes["clocks"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && form.isDirty()) void submit();
      }}
    >
      <Select
        label={t`Rules of`}
        description={t`Choosing one fills in what is usual there.`}
        allowDeselect={false}
        data={known.defaults.map(({ jurisdiction }) => ({
          value: jurisdiction,
          label: names[jurisdiction],
        }))}
        value={form.values.jurisdiction}
        onChange={begin}
      />
      {months.map(([field, label, description]) => (
        <NumberInput
          key={field}
          label={label}
          {...(description === null ? {} : { description })}
          suffix={t` months`}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps(field)}
          onChange={(value) => form.setFieldValue(field, Number(value))}
        />
      ))}
      <FormError error={error} />
      <Button
        type="submit"
        variant="filled"
        className={classes["submit"] ?? ""}
        loading={pending}
        disabled={!form.isDirty()}
      >
        <Trans>Save the clocks</Trans>
      </Button>
    </form>
  );
}
