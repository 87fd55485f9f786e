/** Which file, and its passphrase. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconFolderOpen } from "@tabler/icons-react";
import { PasswordField } from "../../components/PasswordField";
import { fileName } from "../../components/saved";
import classes from "./my_year.module.css";
import type { OpenYear } from "./openYear";

export function OpenYearFields({ year }: { year: OpenYear }) {
  const { t } = useLingui();
  const { form, choose } = year;
  const { path } = form.values;
  const fault = form.errors["path"];
  return (
    <div className={classes["fields"]}>
      <div className={classes["file"]}>
        <Button
          leftSection={<IconFolderOpen size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {path === "" ? <Trans>Choose a file…</Trans> : <Trans>Choose another file…</Trans>}
        </Button>
        {path === "" ? null : <bdi className={classes["name"]}>{fileName(path)}</bdi>}
        {fault === undefined ? null : (
          <p role="alert" className={classes["fault"]}>
            {fault}
          </p>
        )}
      </div>
      <PasswordField
        label={t`Passphrase of the file`}
        description={t`Your coordinator gave it to you. It is asked for at every start.`}
        {...form.getInputProps("passphrase")}
      />
    </div>
  );
}
