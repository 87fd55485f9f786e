/** A draft of a program: everything in it can be changed, and nothing of it reaches anybody before it is published. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconAdjustments, IconTrash } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useWrite } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { Page } from "../../../components/Page";
import { Skeletons } from "../../../components/Skeletons";
import { useUndoToast } from "../../../components/undo";
import { WhomPanel } from "../whom/WhomPanel";
import { DraftBanner } from "./DraftBanner";
import { DraftPanels } from "./DraftPanels";
import { DraftTabs } from "./DraftTabs";
import { useProgramDraft } from "./useProgramDraft";

const route = getRouteApi("/program");

export function DraftPage({ draft }: { draft: string }) {
  const { t } = useLingui();
  const { edit: open, whom } = route.useSearch();
  const navigate = route.useNavigate();
  const editor = useProgramDraft(draft);
  const { view, read, saving } = editor;
  const discarding = useWrite("programs.discard_draft");
  const undone = useUndoToast();
  const show = (edit: string | undefined) =>
    void navigate({ search: (old) => ({ ...old, edit }), replace: edit === undefined });
  const publishing = (on: true | undefined) =>
    void navigate({ search: (old) => ({ ...old, whom: on }), replace: on === undefined });
  const discard = async () => {
    const answer = await discarding.run({ draft });
    if (!answer.ok) return;
    void navigate({ search: {} });
    undone(t`Draft discarded`, answer.value.undo);
  };
  if (view === undefined) {
    return (
      <Page title={t`Program`} width="full">
        {read.error === null ? (
          <Skeletons shape="rows" count={12} />
        ) : (
          <ErrorState error={read.error} onRetry={() => void read.refetch()} />
        )}
      </Page>
    );
  }
  const icon = { size: 16, stroke: 1.5, "aria-hidden": true } as const;
  return (
    <Page
      title={t`Program`}
      crumb={view.content.name}
      width="full"
      actions={
        <>
          <Button
            leftSection={<IconTrash {...icon} />}
            loading={discarding.pending}
            onClick={() => void discard()}
          >
            <Trans>Discard the draft</Trans>
          </Button>
          <Button leftSection={<IconAdjustments {...icon} />} onClick={() => show("head")}>
            <Trans>About the program</Trans>
          </Button>
          <Button
            variant="filled"
            disabled={view.problems.length > 0}
            onClick={() => publishing(true)}
          >
            <Trans>Publish…</Trans>
          </Button>
        </>
      }
    >
      <DraftBanner view={view} saving={saving} onOpen={show} />
      <DraftTabs editor={editor} view={view} onOpen={show} />
      <DraftPanels editor={editor} open={open} onClose={() => show(undefined)} />
      {whom ? (
        <WhomPanel
          draft={view}
          onClose={() => publishing(undefined)}
          onDone={(program) => void navigate({ search: { program } })}
        />
      ) : null}
    </Page>
  );
}
