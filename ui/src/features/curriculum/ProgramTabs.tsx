/** The parts of a program, one at a time; which one stands in the address. */

import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { ProgramView } from "../../api/generated/types";
import { oneOf } from "../../components/search";
import { CareView } from "./CareView";
import { MilestoneList } from "./MilestoneList";
import { ModulesTable } from "./ModulesTable";
import { PartHeads } from "./PartHeads";
import { Prerequisites } from "./Prerequisites";
import { RubricView } from "./RubricView";
import { TABS } from "./search";
import { WeekLoad } from "./WeekLoad";

const route = getRouteApi("/program");

export function ProgramTabs({ view }: { view: ProgramView }) {
  const { tab = "modules" } = route.useSearch();
  const navigate = route.useNavigate();
  const { content } = view;
  return (
    <Tabs
      value={tab === "changes" ? "modules" : tab}
      onChange={(next) =>
        void navigate({ search: (old) => ({ ...old, tab: oneOf(next, TABS) }), replace: true })
      }
    >
      <PartHeads />
      <Tabs.Panel value="modules" pt="md">
        <ModulesTable modules={content.modules} />
      </Tabs.Panel>
      <Tabs.Panel value="prerequisites" pt="md">
        <Prerequisites modules={content.modules} />
      </Tabs.Panel>
      <Tabs.Panel value="weeks" pt="md">
        <WeekLoad load={view.load} capacity={view.capacity} content={content} />
      </Tabs.Panel>
      <Tabs.Panel value="milestones" pt="md">
        <MilestoneList program={content} />
      </Tabs.Panel>
      <Tabs.Panel value="rubric" pt="md">
        <RubricView program={content} />
      </Tabs.Panel>
      <Tabs.Panel value="care" pt="md">
        <CareView program={content} />
      </Tabs.Panel>
    </Tabs>
  );
}
