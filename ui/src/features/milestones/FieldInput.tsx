/** One field of a baseline or follow-up, by its kind. Values travel as text, as the core reads them. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Input, TextInput } from "@mantine/core";
import type { FieldView } from "../../api/generated/types";
import { DateField } from "../../components/DateField";
import { Choices } from "./Choices";
import { fieldWord } from "./words";

export interface FieldInputProps {
  field: FieldView;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

export function FieldInput({ field, value, error, onChange }: FieldInputProps) {
  const { t, i18n } = useLingui();
  const label = i18n._(fieldWord(field.field));
  const levels = ["1", "2", "3", "4", "5"].map((level) => ({ value: level, label: level }));
  switch (field.kind) {
    case "filled":
      return (
        <div>
          <Input.Label component="div">{label}</Input.Label>
          <div className="ft-num">
            {field.value ?? (
              <span className="ft-muted">
                <Trans>Nothing is recorded that would fill this.</Trans>
              </span>
            )}
          </div>
        </div>
      );
    case "level":
      return (
        <Input.Wrapper label={label} labelElement="div" error={error}>
          <Choices label={label} choices={levels} value={value || null} onChange={onChange} />
        </Input.Wrapper>
      );
    case "yes_no":
      return (
        <Input.Wrapper label={label} labelElement="div" error={error}>
          <Choices
            label={label}
            choices={[
              { value: "yes", label: t`Yes` },
              { value: "no", label: t`No` },
            ]}
            value={value || null}
            onChange={onChange}
          />
        </Input.Wrapper>
      );
    case "date":
      return (
        <DateField
          label={label}
          value={value || null}
          error={error}
          onChange={(day) => onChange(day ?? "")}
        />
      );
    default:
      return (
        <TextInput
          label={label}
          value={value}
          error={error}
          {...(field.kind === "percent" ? { inputMode: "decimal" as const } : {})}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
