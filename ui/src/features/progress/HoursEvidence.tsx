/** The files that show what was done in an entry of hours: whoever may correct it attaches them, all who see it open them. */
import { useMay } from "../../api/asker";
import type { HoursView } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { AttachedFiles } from "../../components/AttachedFiles";

interface HoursEvidenceProps {
  entry: HoursView;
  /** The entry as a sentence names it. */
  what: string;
  changeable: boolean;
}

export function HoursEvidence({ entry, what, changeable }: HoursEvidenceProps) {
  const { run } = useLong("attachments.add_to_hours");
  const may = useMay()("attachments.add_to_hours");
  const { hours, attachments } = entry;
  return (
    <AttachedFiles
      name={what}
      files={attachments}
      attach={may && changeable ? (path) => run({ hours, path }) : null}
      removal="attachments.remove_from_hours"
      compact
    />
  );
}
