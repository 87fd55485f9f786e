/** Where a trainee begins: leads to their own year, the one that runs or the last one. */

import { Trans, useLingui } from "@lingui/react/macro";
import { IconSchool } from "@tabler/icons-react";
import { Navigate } from "@tanstack/react-router";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { Skeletons } from "../../components/Skeletons";
import { AboutMe } from "./AboutMe";

/** The own enrollments, the latest first. */
const OWN = {
  filter: "all",
  sort: [{ column: "start", descending: true }],
  window: { offset: 0, limit: 1 },
} as const;

export function MyYearPage() {
  const { t } = useLingui();
  const own = useRead("trainees.list", { ...OWN, sort: [...OWN.sort] });
  const enrollment = own.data?.rows[0]?.enrollment;
  if (enrollment !== undefined) {
    return <Navigate to="/trainees/$enrollment" params={{ enrollment }} replace />;
  }
  return (
    <Page title={t`My year`}>
      {own.data !== undefined ? (
        <EmptyState
          icon={IconSchool}
          title={<Trans>Your year has not been planned yet</Trans>}
          text={
            <Trans>
              Once a coordinator has enrolled you, your modules and milestones stand here with their
              dates.
            </Trans>
          }
          actions={<AboutMe />}
        />
      ) : own.error === null ? (
        <Skeletons shape="strip" />
      ) : (
        <ErrorState error={own.error} onRetry={() => void own.refetch()} />
      )}
    </Page>
  );
}
