/** The program: what is taught, in which order, and how it is judged. A version is read, a draft is worked on. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Select } from "@mantine/core";
import { IconBooks } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../../api/asker";
import type { CoreError, ProgramRow, ProgramView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { FormError } from "../../components/FormError";
import { Page } from "../../components/Page";
import { formatCount, formatMinutes } from "../../components/quantities";
import { Skeletons } from "../../components/Skeletons";
import { StatFigure, StatRow } from "../../components/StatFigure";
import { DraftPage } from "./draft/DraftPage";
import { EditProgram } from "./EditProgram";
import { ExportProgram } from "./ExportProgram";
import { ImportProgram } from "./ImportProgram";
import classes from "./Program.module.css";
import { ProgramTabs } from "./ProgramTabs";
import { WhomPanel } from "./whom/WhomPanel";

const route = getRouteApi("/program");

/** A version to read, or the draft that somebody works on. */
export function ProgramPage() {
  const { draft } = route.useSearch();
  return draft === undefined ? <VersionPage /> : <DraftPage key={draft} draft={draft} />;
}

function VersionPage() {
  const { t } = useLingui();
  const may = useMay();
  const { program, whom } = route.useSearch();
  const navigate = route.useNavigate();
  const programs = useRead("programs.list", {});
  const none = programs.data !== undefined && programs.data.length === 0;
  const view = useRead("programs.get", program === undefined ? {} : { program }, {
    enabled: programs.data !== undefined && !none,
    keepPrevious: true,
  });
  const [refused, setRefused] = useState<CoreError | null>(null);
  const imported = (row: ProgramRow) => void navigate({ search: { program: row.program } });
  const shown = (on: true | undefined) =>
    void navigate({ search: (old) => ({ ...old, whom: on }), replace: on === undefined });
  const error = programs.error ?? view.error;
  const importing = <ImportProgram primary={none} onImported={imported} onRefused={setRefused} />;
  return (
    <Page
      title={t`Program`}
      crumb={view.data?.content.name}
      width="full"
      actions={
        view.data === undefined ? null : (
          <>
            {importing}
            <ExportProgram row={view.data.row} />
            {may("programs.preview") ? (
              <Button onClick={() => shown(true)}>
                <Trans>What changes for whom…</Trans>
              </Button>
            ) : null}
            <EditProgram
              row={view.data.row}
              onDraft={(draft) => void navigate({ search: { draft } })}
            />
          </>
        )
      }
    >
      <FormError error={refused} />
      {none ? (
        <EmptyState
          icon={IconBooks}
          title={<Trans>No program yet</Trans>}
          text={
            <Trans>
              A program says what is taught in a year, in which order, and how it is judged:
              modules, milestones and a rubric. It comes as one file.
            </Trans>
          }
          actions={importing}
        />
      ) : view.data === undefined ? (
        error === null ? (
          <>
            <Skeletons shape="figures" count={5} />
            <Skeletons shape="rows" count={12} />
          </>
        ) : (
          <ErrorState error={error} onRetry={() => void view.refetch()} />
        )
      ) : (
        <>
          <Head
            view={view.data}
            programs={programs.data ?? []}
            onChoose={(id) => void navigate({ search: (old) => ({ ...old, program: id }) })}
          />
          <ProgramTabs view={view.data} />
          {whom ? (
            <WhomPanel
              version={view.data.row}
              onClose={() => shown(undefined)}
              onDone={() => shown(undefined)}
            />
          ) : null}
        </>
      )}
    </Page>
  );
}

interface HeadProps {
  view: ProgramView;
  programs: readonly ProgramRow[];
  onChoose: (program: string) => void;
}

function Head({ view, programs, onChoose }: HeadProps) {
  const { t } = useLingui();
  const { row, content } = view;
  return (
    <>
      <p className={classes["about"]}>{content.description}</p>
      <div className={classes["head"]}>
        <StatRow>
          <StatFigure figure={formatCount(row.modules)} label={t`modules`} />
          <StatFigure figure={formatMinutes(row.minutes)} label={t`taught`} />
          <StatFigure figure={formatCount(row.milestones)} label={t`milestones`} />
          <StatFigure figure={formatCount(content.duration_months)} label={t`months`} />
          <StatFigure figure={formatMinutes(view.capacity)} label={t`learning a week`} />
          <StatFigure figure={formatCount(row.running)} label={t`trainees on the way`} />
        </StatRow>
        {programs.length > 1 ? (
          <Select
            label={t`Version`}
            data={programs.map((one) => ({
              value: one.program,
              label: t`${one.name}, version ${one.version}`,
            }))}
            value={row.program}
            allowDeselect={false}
            onChange={(id) => {
              if (id !== null) onChoose(id);
            }}
          />
        ) : null}
      </div>
    </>
  );
}
