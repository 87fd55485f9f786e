/** The name under which this person's work stands in the history. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Skeleton, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Settings } from "../../../api/generated/types";
import { useRead, useWrite } from "../../../api/hooks";
import { useCoreForm } from "../../../components/coreForm";
import { FormError } from "../../../components/FormError";
import classes from "./Settings.module.css";

export function NameCard() {
  const settings = useRead("app.settings", {}).data;
  return (
    <Card component="section" aria-labelledby="you">
      <h2 id="you" className={classes["title"]}>
        <Trans>You</Trans>
      </h2>
      {settings === undefined ? <Skeleton height={56} /> : <Name settings={settings} />}
    </Card>
  );
}

function Name({ settings }: { settings: Settings }) {
  const { t } = useLingui();
  const save = useWrite("app.save_settings", { errors: "return" });
  const { form, error, pending, send } = useCoreForm({ owner_name: settings.owner_name });
  const run = async () => {
    const answer = await send(({ owner_name }) =>
      save.run({ ...settings, owner_name: owner_name.trim() }),
    );
    if (!answer.ok) return;
    form.resetDirty();
    notifications.show({ message: t`Your name is saved.` });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && form.isDirty()) void run();
      }}
    >
      <div className={classes["name"]}>
        <TextInput
          label={t`Your name`}
          description={t`Stands beside everything you record.`}
          {...form.getInputProps("owner_name")}
        />
        <Button type="submit" loading={pending} disabled={!form.isDirty()}>
          <Trans>Save the name</Trans>
        </Button>
      </div>
      <FormError error={error} />
    </form>
  );
}
