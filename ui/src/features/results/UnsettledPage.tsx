/** Imported results that wait: why each does, and one button to settle it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconChecks, IconFileImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ListUnsettled, UnsettledRow } from "../../api/generated/types";
import { useRows } from "../../api/useRows";
import { DataTable } from "../../components/DataTable";
import { EmptyState } from "../../components/EmptyState";
import { Page } from "../../components/Page";
import { useTableLayout } from "../../components/tableLayout";
import classes from "./results.module.css";
import { SettlePanel } from "./SettlePanel";
import { useUnsettledColumns } from "./unsettledColumns";

const windowAt = (offset: number, limit: number): ListUnsettled => ({ window: { offset, limit } });

export function UnsettledPage() {
  const { t } = useLingui();
  const rows = useRows("results.unsettled", windowAt);
  const [open, setOpen] = useState<UnsettledRow | null>(null);
  const layout = useTableLayout("results", useUnsettledColumns(setOpen));
  const importing = (
    <Button
      leftSection={<IconFileImport size={16} stroke={1.5} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/import/$kind" params={{ kind: "results" }} {...props} />}
    >
      <Trans>Import results</Trans>
    </Button>
  );
  return (
    <Page title={t`Results to settle`} count={rows.total} width="full" fill actions={importing}>
      {rows.total === null || rows.total === 0 ? null : (
        <p className={`${classes["intro"]} ft-muted`}>
          <Trans>
            These results stand in files of a learning platform. They count for nobody until you
            accept them, say whose they are, or discard them.
          </Trans>
        </p>
      )}
      <DataTable
        label={t`Results to settle`}
        layout={layout}
        rows={rows}
        rowId={(row) => row.result}
        rowName={(row) => row.name}
        onOpen={setOpen}
        empty={
          <EmptyState
            icon={IconChecks}
            title={<Trans>Nothing waits</Trans>}
            text={
              <Trans>
                Results that are out of order, or of somebody unknown, wait here after an import
                until you settle each.
              </Trans>
            }
          />
        }
      />
      <SettlePanel row={open} onClose={setOpen} />
    </Page>
  );
}
