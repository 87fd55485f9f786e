/** What this program is, and which version. */
import { Trans } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { useRead } from "../../../api/hooks";
import classes from "./Settings.module.css";

export function About() {
  const version = useRead("app.state", {}).data?.version ?? "";
  return (
    <Card component="section" aria-labelledby="about">
      <h2 id="about" className={classes["title"]}>
        <Trans>About Farm Team</Trans>
      </h2>
      <p className={classes["line"]}>
        <Trans>Version {version}</Trans>
      </p>
      <p className={classes["text"]}>
        <Trans>
          Farm Team runs on this computer alone: it needs no network. Press ? for the list of keys.
        </Trans>
      </p>
    </Card>
  );
}
