/** The heads of the parts of a program; beside them those of a draft's changes. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "@mantine/core";

export function PartHeads({ changes }: { changes?: number }) {
  const { t } = useLingui();
  return (
    <Tabs.List aria-label={t`Parts of the program`}>
      <Tabs.Tab value="modules">
        <Trans>Modules</Trans>
      </Tabs.Tab>
      <Tabs.Tab value="prerequisites">
        <Trans>Prerequisites</Trans>
      </Tabs.Tab>
      <Tabs.Tab value="weeks">
        <Trans>Week by week</Trans>
      </Tabs.Tab>
      <Tabs.Tab value="milestones">
        <Trans>Milestones</Trans>
      </Tabs.Tab>
      <Tabs.Tab value="rubric">
        <Trans>Rubric</Trans>
      </Tabs.Tab>
      <Tabs.Tab value="care">
        <Trans>Check-ins & warnings</Trans>
      </Tabs.Tab>
      {changes === undefined ? null : (
        <Tabs.Tab value="changes">
          <Trans>Changes ({changes})</Trans>
        </Tabs.Tab>
      )}
    </Tabs.List>
  );
}
