/** Step 2: how the file is read, which column is which, and where its people go. */

import { useLingui } from "@lingui/react/macro";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { Skeletons } from "../../components/Skeletons";
import { FieldTable } from "./FieldTable";
import { IntoCard } from "./IntoCard";
import { ReadingCard } from "./ReadingCard";
import { ResultsCard } from "./ResultsCard";
import type { Wizard } from "./useWizard";

export function ColumnsStep({ wizard }: { wizard: Wizard }) {
  const { look, request } = wizard;
  const atIntake = look.error?.field?.startsWith("intake") === true;
  return (
    <>
      {wizard.kind === "results" ? <ResultsCard wizard={wizard} /> : <IntoCard wizard={wizard} />}
      {atIntake ? null : <FormError error={look.error} />}
      {request === null ? null : look.preview === null ? (
        look.error === null ? (
          <Looking wizard={wizard} />
        ) : null
      ) : (
        <>
          <ReadingCard wizard={wizard} preview={look.preview} />
          <FieldTable wizard={wizard} preview={look.preview} />
        </>
      )}
    </>
  );
}

/** While the file is read for the first time. */
export function Looking({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { progress } = wizard.look;
  return (
    <>
      {progress === null ? null : <ProgressBar label={t`Reading the file`} progress={progress} />}
      <Skeletons shape="rows" count={8} />
    </>
  );
}
