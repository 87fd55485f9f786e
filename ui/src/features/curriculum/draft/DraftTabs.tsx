/** The parts of a draft, one at a time, each to be changed; which one stands in the address. */

import { Trans } from "@lingui/react/macro";
import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import type { ProgramDraftView } from "../../../api/generated/types";
import { oneOf } from "../../../components/search";
import { CareView } from "../CareView";
import { MilestoneList } from "../MilestoneList";
import { ModulesTable } from "../ModulesTable";
import { PartHeads } from "../PartHeads";
import { RubricView } from "../RubricView";
import { DRAFT_TABS } from "../search";
import { ChangeTable } from "./ChangeTable";
import classes from "./Draft.module.css";
import { NeedsEditor } from "./NeedsEditor";
import type { DraftEditor } from "./useProgramDraft";
import { WeeksEditor } from "./WeeksEditor";

const route = getRouteApi("/program");

export interface DraftTabsProps {
  editor: DraftEditor;
  view: ProgramDraftView;
  /** Opens an entry by its list and code. */
  onOpen: (edit: string) => void;
}

export function DraftTabs({ editor, view, onOpen }: DraftTabsProps) {
  const { tab = "modules" } = route.useSearch();
  const navigate = route.useNavigate();
  const { content, changes } = view;
  return (
    <Tabs
      value={tab}
      keepMounted={false}
      onChange={(next) =>
        void navigate({
          search: (old) => ({ ...old, tab: oneOf(next, DRAFT_TABS) }),
          replace: true,
        })
      }
    >
      <PartHeads changes={changes.length} />
      <Tabs.Panel value="modules" pt="md">
        <div className={classes["above"]}>
          <Button
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
            onClick={() => onOpen("modules:")}
          >
            <Trans>Add a module</Trans>
          </Button>
        </div>
        <ModulesTable modules={content.modules} onOpen={(code) => onOpen(`modules:${code}`)} />
      </Tabs.Panel>
      <Tabs.Panel value="prerequisites" pt="md">
        <NeedsEditor
          modules={content.modules}
          edit={editor.edit}
          onOpen={(code) => onOpen(`modules:${code}`)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="weeks" pt="md">
        <WeeksEditor view={view} saving={editor.saving} edit={editor.edit} />
      </Tabs.Panel>
      <Tabs.Panel value="milestones" pt="md">
        <MilestoneList program={content} onOpen={(code) => onOpen(`milestones:${code}`)} />
      </Tabs.Panel>
      <Tabs.Panel value="rubric" pt="md">
        <RubricView program={content} onOpen={onOpen} />
      </Tabs.Panel>
      <Tabs.Panel value="care" pt="md">
        <CareView program={content} onChange={() => onOpen("care")} />
      </Tabs.Panel>
      <Tabs.Panel value="changes" pt="md">
        <ChangeTable changes={changes} />
      </Tabs.Panel>
    </Tabs>
  );
}
