/** The addresses of this feature. */
import { Trans, useLingui } from "@lingui/react/macro";
import { createRoute } from "@tanstack/react-router";
import { EmptyState } from "../../components/EmptyState";
import { Page } from "../../components/Page";
import { rootRoute } from "../../components/rootRoute";

function Screen() {
  const { t } = useLingui();
  return (
    <Page title={t`Farm Team`}>
      <EmptyState title={<Trans>Nothing here yet</Trans>} />
    </Page>
  );
}

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: "/start",
  component: Screen,
  staticData: { bare: true },
});

export const startRoutes = [route] as const;
