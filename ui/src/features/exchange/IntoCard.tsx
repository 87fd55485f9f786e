/** Where the people go: into an intake that is here, into a new one, or nowhere yet. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, Radio, Select, TextInput } from "@mantine/core";
import { errorText } from "../../api/errors";
import { DateField } from "../../components/DateField";
import { FormError } from "../../components/FormError";
import { oneOf } from "../../components/search";
import type { Into } from "./choices";
import classes from "./Import.module.css";
import type { Wizard } from "./useWizard";

const MODES = ["existing", "new", "none"] as const;

export function IntoCard({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { kind, into, change, intakes, look } = wizard;
  const known = intakes.data ?? [];
  const set = (next: Into) => change((old) => ({ ...old, into: next }));
  const fault = look.error?.field?.startsWith("intake") ? look.error : null;
  const choose = (raw: string) => {
    const mode = oneOf(raw, MODES);
    if (mode === "none") set({ mode });
    if (mode === "existing") {
      set({ mode, name: known.length === 1 ? (known[0]?.name ?? null) : null });
    }
    if (mode === "new") set({ mode, name: "", start_on: null });
  };
  const existing = (
    <Select
      aria-label={t`Intake`}
      placeholder={t`Choose an intake`}
      className={classes["intake"] ?? ""}
      searchable
      allowDeselect={false}
      data={[...new Set(known.map(({ name }) => name))]}
      value={into.mode === "existing" ? into.name : null}
      onChange={(name) => set({ mode: "existing", name })}
    />
  );
  return (
    <Card component="section" aria-labelledby="where-they-go">
      <h2 id="where-they-go">
        {kind === "people" ? (
          <Trans>Candidates of which intake?</Trans>
        ) : (
          <Trans>Which intake were these people interviewed for?</Trans>
        )}
      </h2>
      {kind === "sheets" ? (
        existing
      ) : (
        <Radio.Group aria-labelledby="where-they-go" value={into.mode} onChange={choose}>
          <div className={classes["into"]}>
            {known.length === 0 ? null : (
              <Radio value="existing" label={t`An intake that is here`} />
            )}
            {into.mode === "existing" && known.length > 0 ? (
              <div className={classes["detail"]}>{existing}</div>
            ) : null}
            <Radio value="new" label={t`A new intake`} />
            {into.mode === "new" ? (
              <div className={classes["detail"]}>
                <TextInput
                  label={t`Name of the intake`}
                  placeholder={t`January intake`}
                  required
                  maxLength={120}
                  value={into.name}
                  onChange={(event) => set({ ...into, name: event.currentTarget.value })}
                  error={fault?.field?.endsWith("name") ? errorText(fault) : null}
                />
                <DateField
                  label={t`Start date`}
                  required
                  value={into.start_on}
                  onChange={(start_on) => set({ ...into, start_on })}
                  error={fault?.field?.endsWith("start_on") ? errorText(fault) : null}
                />
              </div>
            ) : null}
            <Radio value="none" label={t`No intake yet; keep them as people`} />
          </div>
        </Radio.Group>
      )}
      {fault === null || /name|start_on/.test(fault.field ?? "") ? null : (
        <FormError error={fault} />
      )}
    </Card>
  );
}
