/** Records an attempt; keeps the core's refusal, because one of them can be overridden with a reason. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CoreError, EnrollmentId } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { type CoreForm, useCoreForm } from "../../components/coreForm";
import { useUndoToast } from "../../components/undo";
import type { AttemptValues } from "./AttemptFields";

export interface Attempt extends CoreForm<AttemptValues> {
  refusal: CoreError | null;
  /** Sends it; true when it is recorded. */
  record: (module: string) => Promise<boolean>;
}

/** @param today the day that is offered first. */
export function useAttempt(enrollment: EnrollmentId, today: string): Attempt {
  const { t } = useLingui();
  const first: AttemptValues = { module: "", on: today, mark: "", note: "", override_reason: "" };
  const coreForm = useCoreForm<AttemptValues>(first);
  const { run } = useWrite("progress.add_attempt", { errors: "return" });
  const [refusal, setRefusal] = useState<CoreError | null>(null);
  const undone = useUndoToast();
  const begin: Attempt["begin"] = (values) => {
    setRefusal(null);
    coreForm.begin({ on: today, ...values });
  };
  const record = async (module: string) => {
    const answer = await coreForm.send(({ on, mark, note, override_reason: why }) =>
      run({
        enrollment,
        module,
        on: on ?? today,
        mark: mark.trim().replace(",", "."),
        note,
        ...(why.trim() === "" ? {} : { override_reason: why }),
      }),
    );
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return false;
    const { number, passed, undo } = answer.value;
    const count = plural(number, { one: "attempt #", other: "attempt #" });
    undone(passed ? t`${module} passed, ${count}` : t`${module} not passed, ${count}`, undo);
    return true;
  };
  return { ...coreForm, begin, refusal, record };
}
