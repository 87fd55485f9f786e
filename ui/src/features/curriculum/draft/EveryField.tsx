/** How often somebody checks in, span after span; without one, not at all (R25). */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Input, NumberInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { CheckInEvery } from "../../../api/generated/types";
import classes from "./Draft.module.css";

export interface EveryFieldProps {
  label: string;
  list: readonly CheckInEvery[];
  error: string | null;
  /** Null when nothing is left: there are no check-ins then. */
  onChange: (list: CheckInEvery[] | null) => void;
}

export function EveryField({ label, list, error, onChange }: EveryFieldProps) {
  const { t } = useLingui();
  const put = (at: number, next: CheckInEvery) =>
    onChange(list.map((one, index) => (index === at ? next : one)));
  const without = (at: number) => {
    const rest = list.filter((_, index) => index !== at);
    onChange(rest.length === 0 ? null : rest);
  };
  return (
    <Input.Wrapper labelElement="div" label={label} error={error}>
      <ul className={classes["floors"]} aria-label={label}>
        {list.map((one, at) => {
          const { every_days: days, until_day: until } = one;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: spans have no names; two may be the same
            <li key={at} className={classes["span"] ?? ""}>
              <NumberInput
                label={t`Every, days`}
                min={1}
                allowDecimal={false}
                value={days}
                onChange={(value) => {
                  if (typeof value === "number") put(at, { ...one, every_days: value });
                }}
              />
              <NumberInput
                label={t`Up to day`}
                placeholder={t`the end`}
                min={1}
                allowDecimal={false}
                value={until ?? ""}
                onChange={(value) =>
                  put(at, { ...one, until_day: typeof value === "number" ? value : null })
                }
              />
              <ActionIcon
                variant="subtle"
                aria-label={t`Remove: every ${days} days`}
                onClick={() => without(at)}
              >
                <IconX size={16} stroke={1.5} aria-hidden="true" />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Button
        size="xs"
        leftSection={<IconPlus size={14} stroke={1.5} aria-hidden="true" />}
        onClick={() => onChange([...list, { every_days: 14, until_day: null }])}
      >
        <Trans>Add a span</Trans>
      </Button>
    </Input.Wrapper>
  );
}
