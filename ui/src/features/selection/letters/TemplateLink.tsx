/** The layout of letters, for whoever wants it otherwise: a file to change, shown in its folder. */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useMay } from "../../../api/asker";
import { useLong } from "../../../api/hooks";

export function TemplateLink() {
  const may = useMay();
  const take = useLong("letters.template");
  const reveal = useLong("host.reveal");
  if (!may("letters.template")) return null;
  const open = async () => {
    const answer = await take.run({});
    if (answer.ok) await reveal.run({ path: answer.value.path });
  };
  return (
    <Button variant="subtle" loading={take.pending} onClick={() => void open()}>
      <Trans>Show the layout’s file</Trans>
    </Button>
  );
}
