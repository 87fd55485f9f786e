/** The files that show what a threshold check rests on. */

import type { CandidacyId, CheckView } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { AttachedFiles } from "../../components/AttachedFiles";
import classes from "./Candidate.module.css";

export function CheckFiles({ check, candidacy }: { check: CheckView; candidacy: CandidacyId }) {
  const { run } = useLong("attachments.add");
  return (
    <div className={classes["checkFiles"]}>
      <AttachedFiles
        name={check.name}
        files={check.attachments}
        attach={(path) => run({ candidacy, code: check.code, path })}
      />
    </div>
  );
}
