/** When a break covers what was recorded, the core asks which of them gives way (R7). */

import { useLingui } from "@lingui/react/macro";
import { Radio } from "@mantine/core";
import { useState } from "react";
import { errorText } from "../../../api/errors";
import type { CoreError, Overlap } from "../../../api/generated/types";
import classes from "./Replan.module.css";

/** The code with which the core asks what gives way (R7). */
export const COVERS = "break_covers_records";

interface OverlapQuestionProps {
  /** The core's question, until it is answered. */
  error: CoreError | null;
  /** True where the answer counts for several people. */
  many: boolean;
  value: Overlap | null;
  onChange: (overlap: Overlap) => void;
}

export function OverlapQuestion({ error, many, value, onChange }: OverlapQuestionProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<CoreError | null>(error);
  if (error?.field === "overlap" && error !== asked) setAsked(error);
  return (
    <Radio.Group
      className={classes["question"] ?? ""}
      label={many ? t`What gives way where something is recorded?` : t`What gives way?`}
      description={asked === null || many ? undefined : errorText(asked)}
      value={value}
      onChange={(chosen) => onChange(chosen === "keep_break" ? "keep_break" : "keep_record")}
    >
      <Radio
        mt="xs"
        value="keep_record"
        label={t`The record stands`}
        description={t`The break is cut so that it does not cover it.`}
      />
      <Radio
        mt="xs"
        value="keep_break"
        label={t`The break stands`}
        description={t`What was recorded stays recorded and is marked as inside a break.`}
      />
    </Radio.Group>
  );
}
