/** Saves the calendar of the chosen intake or mentor, or one's own, as a file for other calendars. */

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import { useAsker } from "../../api/asker";
import type { Feed, ListTrainees } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { useCalendarFile } from "../../components/useCalendarFile";
import type { CalendarSearch } from "./search";

export function CalendarFileButton({ search }: { search: CalendarSearch }) {
  const of = useFeed(search);
  const { save, pending } = useCalendarFile();
  if (of === null) return null;
  return (
    <Button
      loading={pending}
      leftSection={<IconCalendarDown size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => void save(of)}
    >
      <Trans>Save as a calendar file</Trans>
    </Button>
  );
}

const OWN: ListTrainees = { filter: "all", sort: [], window: { offset: 0, limit: 1 } };

/** Mentors and trainees have their own calendar; coordinators choose whose. */
function useFeed({ intake, mentor }: CalendarSearch): Feed | null {
  const me = useAsker();
  const mine = useRead("trainees.list", OWN, { enabled: me?.role === "trainee" });
  const enrollment = mine.data?.rows[0]?.enrollment;
  if (me?.role === "trainee") {
    return enrollment === undefined ? null : { kind: "trainee", enrollment };
  }
  const whose = me?.mentor ?? mentor;
  if (whose !== undefined) return { kind: "mentor", mentor: whose };
  return intake === undefined ? null : { kind: "intake", intake };
}
