/** An address that leads nowhere. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "./EmptyState";
import { Page } from "./Page";

export function NotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`Not here`}>
      <EmptyState
        icon={IconMapQuestion}
        title={<Trans>There is no such page</Trans>}
        text={<Trans>It may have been removed. Nothing else has changed.</Trans>}
        actions={
          <Button variant="filled" renderRoot={(props) => <Link to="/monday" {...props} />}>
            <Trans>Go to Monday</Trans>
          </Button>
        }
      />
    </Page>
  );
}
