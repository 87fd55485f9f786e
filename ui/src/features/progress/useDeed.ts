/** Sends a deed at a module to the core. */
import type { EnrollmentId, Saved } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import type { Result } from "../../api/host";
import type { ReasonDeed, ReasonValues } from "./ReasonForm";

export function useDeed(
  deed: ReasonDeed,
  enrollment: EnrollmentId,
  module: string,
): (values: ReasonValues) => Promise<Result<Saved>> {
  const voiding = useWrite("progress.void_attempt", { errors: "return" });
  const correct = useWrite("progress.correct_attempt", { errors: "return" });
  const grant = useWrite("progress.grant_attempt", { errors: "return" });
  const exempt = useWrite("progress.exempt", { errors: "return" });
  const leaveOut = useWrite("progress.leave_out", { errors: "return" });
  const restore = useWrite("progress.restore", { errors: "return" });
  return ({ reason, evidence, mark }) => {
    switch (deed.kind) {
      case "void":
        return voiding.run({ attempt: deed.attempt, reason });
      case "correct":
        return correct.run({ attempt: deed.attempt, mark: mark.trim().replace(",", "."), reason });
      case "grant":
        return grant.run({ enrollment, module, reason });
      case "exempt":
        return exempt.run({ enrollment, module, evidence, reason });
      case "leave_out":
        return leaveOut.run({ enrollment, module, reason });
      case "restore":
        return restore.run({ enrollment, module, reason });
    }
  };
}
