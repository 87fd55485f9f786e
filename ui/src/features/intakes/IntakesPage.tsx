/** The intakes as cards, and the way to a new one. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useMay } from "../../api/asker";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { ExportMenu } from "../../components/ExportMenu";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { useShortcut } from "../../components/shortcuts";
import { AddDemo } from "./AddDemo";
import { IntakeCards } from "./IntakeCards";
import { NewIntakePanel } from "./NewIntakePanel";

const route = getRouteApi("/intakes");

export function IntakesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useRead("intakes.list", {});
  const setOpen = (open: boolean) =>
    void navigate({ search: (old) => ({ ...old, new: open || undefined }) });
  const creates = useMay()("intakes.create");
  useShortcut("n", t`New intake`, () => setOpen(true), { enabled: creates });
  const none = data !== undefined && data.length === 0;
  const newIntake = creates ? (
    <Button
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => setOpen(true)}
    >
      <Trans>New intake</Trans>
    </Button>
  ) : null;
  return (
    <Page
      title={t`Intakes`}
      count={none ? null : (data?.length ?? null)}
      width="full"
      actions={
        none ? null : (
          <>
            <ExportMenu of={{ kind: "intakes" }} name="intakes" />
            {newIntake}
          </>
        )
      }
    >
      {data === undefined ? (
        error === null ? (
          <Skeletons shape="cards" count={3} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : none ? (
        <EmptyState
          icon={IconUsersGroup}
          title={<Trans>No intakes yet</Trans>}
          text={
            <Trans>
              An intake is a group of people who start together: with a start date, a calendar,
              learning hours a week and mentors.
            </Trans>
          }
          actions={
            <>
              {newIntake}
              <AddDemo />
            </>
          }
        />
      ) : (
        <IntakeCards
          cards={data}
          narrowing={search}
          onNarrow={(change) =>
            void navigate({ search: (old) => ({ ...old, ...change }), replace: true })
          }
        />
      )}
      <NewIntakePanel open={search.new === true && creates} onClose={() => setOpen(false)} />
    </Page>
  );
}
