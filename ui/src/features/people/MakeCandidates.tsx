/** Makes people candidates of an intake. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import type { PersonId } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useUndoToast } from "../../components/undo";

/** @param onDone is called after it was done. */
export function MakeCandidates({
  people,
  onDone,
}: {
  people: readonly PersonId[];
  onDone?: () => void;
}) {
  const { t } = useLingui();
  const intakes = useRead("intakes.list", {});
  const { run, pending } = useWrite("candidates.add");
  const undone = useUndoToast();
  const known = intakes.data ?? [];
  if (known.length === 0) return null;
  const add = async (intake: string, name: string) => {
    const answer = await run({ people: [...people], intake });
    if (!answer.ok) return;
    const { changed, undo } = answer.value;
    undone(
      plural(changed, {
        one: `# person became a candidate of ${name}`,
        other: `# people became candidates of ${name}`,
      }),
      undo,
    );
    onDone?.();
  };
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button loading={pending}>
          <Trans>Make candidates of…</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Intakes`}>
        {known.map((one) => (
          <Menu.Item key={one.intake} onClick={() => void add(one.intake, one.name)}>
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
