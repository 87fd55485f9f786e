/** Where sponsors begin: what will stand here for them. Nothing about single people. */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconScale } from "@tabler/icons-react";
import { EmptyState } from "../../components/EmptyState";
import { Page } from "../../components/Page";

export function SponsorPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Overview`}>
      <EmptyState
        icon={IconScale}
        title={<Trans>Your promises and what the program pays off</Trans>}
        text={
          <Trans>
            What you promised stands here with its day, and beside it the figures of the whole
            program. Nothing is recorded for you yet; nothing about single people will ever be
            shown.
          </Trans>
        }
      />
    </Page>
  );
}
