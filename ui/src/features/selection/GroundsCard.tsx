/** The grounds on which a candidacy may end: three short lists in the house's own words. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Skeleton, Textarea } from "@mantine/core";
import type { Grounds } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { showToast } from "../../components/undo";
import classes from "./Lists.module.css";

export function GroundsCard() {
  const grounds = useRead("candidates.grounds", {});
  return (
    <Card component="section" aria-labelledby="grounds">
      <h2 id="grounds" className={classes["title"]}>
        <Trans>Why a candidacy ends</Trans>
      </h2>
      <p className={classes["about"]}>
        <Trans>
          Whoever records an ending chooses one of these. What was decided before keeps its wording.
        </Trans>
      </p>
      {grounds.data !== undefined ? (
        <Lists key={JSON.stringify(grounds.data)} grounds={grounds.data} />
      ) : grounds.error === null ? (
        <Skeleton height={240} />
      ) : (
        <ErrorState error={grounds.error} compact onRetry={() => void grounds.refetch()} />
      )}
    </Card>
  );
}

const LISTS = ["declined", "withdrew", "refused"] as const;

/** One ground a line. */
type Values = Record<(typeof LISTS)[number], string>;

const lines = (text: string) => text.split("\n");

function Lists({ grounds }: { grounds: Grounds }) {
  const { t } = useLingui();
  const write = useWrite("candidates.set_grounds", { errors: "return" });
  const { form, error, pending, send } = useCoreForm<Values>({
    declined: grounds.declined.join("\n"),
    withdrew: grounds.withdrew.join("\n"),
    refused: grounds.refused.join("\n"),
  });
  const labels: Values = {
    declined: t`Declined`,
    withdrew: t`Withdrew`,
    refused: t`Refused an offer`,
  };
  const save = async () => {
    const answer = await send(({ declined, withdrew, refused }) =>
      write.run({
        declined: lines(declined),
        withdrew: lines(withdrew),
        refused: lines(refused),
      }),
    );
    if (answer.ok) showToast(t`The lists of grounds are saved`, null);
  };
  return (
    <form
      className={classes["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void save();
      }}
    >
      {LISTS.map((list) => (
        <Textarea
          key={list}
          label={labels[list]}
          description={t`One a line.`}
          minRows={3}
          {...form.getInputProps(list)}
        />
      ))}
      <FormError error={error} />
      <div className={classes["foot"]}>
        <Button type="submit" variant="filled" loading={pending} disabled={!form.isDirty()}>
          <Trans>Save the lists</Trans>
        </Button>
      </div>
    </form>
  );
}
