/** Leads candidates to the page on which they are enrolled, by person and intake. */
import { useLingui } from "@lingui/react/macro";
import { notifications } from "@mantine/notifications";
import { useRouter } from "@tanstack/react-router";
import type { CandidateRow } from "../../api/generated/types";

export function useEnroll(): (chosen: readonly CandidateRow[]) => void {
  const { t } = useLingui();
  const router = useRouter();
  return (chosen) => {
    const [first] = chosen;
    if (first === undefined) return;
    if (chosen.some((row) => row.intake !== first.intake)) {
      notifications.show({
        title: t`Not done`,
        message: t`These candidates belong to different intakes. Choose those of one intake.`,
        color: "due",
      });
      return;
    }
    const people = chosen.map((row) => row.person).join(",");
    router.history.push(`/intakes/${first.intake}/enroll?people=${people}`);
  };
}
