/** The addresses of this feature. */
import { Trans, useLingui } from "@lingui/react/macro";
import { createRoute } from "@tanstack/react-router";
import { EmptyState } from "../../components/EmptyState";
import { Page } from "../../components/Page";
import { rootRoute } from "../../components/rootRoute";

function Screen() {
  const { t } = useLingui();
  return (
    <Page title={t`Monday`}>
      <EmptyState title={<Trans>Nothing here yet</Trans>} />
    </Page>
  );
}

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: "/monday",
  component: Screen,
});

export const mondayRoutes = [route] as const;
