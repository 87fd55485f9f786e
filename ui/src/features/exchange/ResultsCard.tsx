/** What a file of results is about: which module, on which day where it does not say, and whose. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, Select } from "@mantine/core";
import { useRead } from "../../api/hooks";
import { DateField } from "../../components/DateField";
import { FormError } from "../../components/FormError";
import classes from "./Import.module.css";
import type { Wizard } from "./useWizard";

export function ResultsCard({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { choices, change, intakes, into, look } = wizard;
  const program = useRead("programs.get", {});
  const names = [...new Set((intakes.data ?? []).map(({ name }) => name))];
  const fault = look.error?.field?.startsWith("intake") ? look.error : null;
  return (
    <Card component="section" aria-labelledby="about-results">
      <h2 id="about-results">
        <Trans>What are these results?</Trans>
      </h2>
      <div className={classes["reading"]}>
        <Select
          label={t`Module`}
          placeholder={t`Those that the columns name`}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t`Take those that the columns name` }}
          data={(program.data?.content.modules ?? []).map(({ code, name }) => ({
            value: code,
            label: `${code} · ${name}`,
          }))}
          value={choices.module}
          onChange={(module) => change((old) => ({ ...old, module, mapping: {} }))}
        />
        <DateField
          label={t`Day of results without one`}
          value={choices.on}
          onChange={(on) => change((old) => ({ ...old, on }))}
        />
        <Select
          label={t`Trainees`}
          placeholder={t`Of every intake`}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t`Take trainees of every intake` }}
          data={names}
          value={into.mode === "existing" ? into.name : null}
          onChange={(name) =>
            change((old) => ({
              ...old,
              into: name === null ? { mode: "none" } : { mode: "existing", name },
            }))
          }
        />
      </div>
      <FormError error={fault} />
    </Card>
  );
}
