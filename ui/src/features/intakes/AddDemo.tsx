/** Puts the demo intake in: a way to look around before there is anything of one's own. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMay } from "../../api/asker";
import { useRead, useWrite } from "../../api/hooks";

/** Nothing when the demo intake is there already. */
export function AddDemo() {
  const { t } = useLingui();
  const demo = useRead("app.state", {}).data?.demo ?? true;
  const may = useMay();
  const add = useWrite("app.add_demo");
  if (demo || !may("app.add_demo")) return null;
  const run = async () => {
    const answer = await add.run({});
    if (answer.ok) notifications.show({ message: t`The demo intake is here, marked as demo.` });
  };
  return (
    <Button variant="subtle" loading={add.pending} onClick={() => void run()}>
      <Trans>Look around with the demo intake</Trans>
    </Button>
  );
}
