/** What must hold at a milestone besides the total (R20). */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Input, Menu, MultiSelect, NumberInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { Floor, Module } from "../../../api/generated/types";
import { floorSentence } from "../words";
import classes from "./Draft.module.css";

export interface FloorsFieldProps {
  modules: readonly Module[];
  floors: readonly Floor[];
  error: string | null;
  onChange: (floors: Floor[]) => void;
}

const NEW: readonly Floor[] = [
  { kind: "every_competency_at_least", level: 3 },
  { kind: "modules_passed", modules: [] },
  { kind: "core_modules_passed" },
  { kind: "client_meetings_at_least", count: 1 },
  { kind: "partly_led_or_led_at_least", count: 1 },
];

export function FloorsField({ modules, floors, error, onChange }: FloorsFieldProps) {
  const { t } = useLingui();
  const put = (at: number, floor: Floor) =>
    onChange(floors.map((one, index) => (index === at ? floor : one)));
  return (
    <Input.Wrapper labelElement="div" label={t`Floors`} error={error}>
      <ul className={classes["floors"]}>
        {floors.map((floor, at) => {
          const sentence = floorSentence(floor);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: floors have no names; two may be the same
            <li key={`${floor.kind} ${at}`}>
              <span className={classes["floorWords"]}>{sentence}</span>
              <FloorValue floor={floor} modules={modules} onChange={(next) => put(at, next)} />
              <ActionIcon
                variant="subtle"
                aria-label={t`Remove the floor: ${sentence}`}
                onClick={() => onChange(floors.filter((_, index) => index !== at))}
              >
                <IconX size={16} stroke={1.5} aria-hidden="true" />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <Menu>
        <Menu.Target>
          <Button size="xs" leftSection={<IconPlus size={14} stroke={1.5} aria-hidden="true" />}>
            <Trans>Add a floor</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {NEW.map((floor) => (
            <Menu.Item key={floor.kind} onClick={() => onChange([...floors, floor])}>
              {floorSentence(floor)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Input.Wrapper>
  );
}

interface FloorValueProps {
  floor: Floor;
  modules: readonly Module[];
  onChange: (floor: Floor) => void;
}

function FloorValue({ floor, modules, onChange }: FloorValueProps) {
  const { t } = useLingui();
  switch (floor.kind) {
    case "core_modules_passed":
      return null;
    case "modules_passed":
      return (
        <MultiSelect
          aria-label={t`Modules that must be passed`}
          searchable
          value={floor.modules}
          data={modules.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` }))}
          onChange={(codes) => onChange({ ...floor, modules: codes })}
        />
      );
    case "every_competency_at_least":
      return (
        <NumberInput
          aria-label={t`Lowest level`}
          min={1}
          max={5}
          allowDecimal={false}
          value={floor.level}
          onChange={(level) => {
            if (typeof level === "number") onChange({ ...floor, level });
          }}
        />
      );
    case "client_meetings_at_least":
    case "partly_led_or_led_at_least":
      return (
        <NumberInput
          aria-label={t`How many`}
          min={0}
          allowDecimal={false}
          value={floor.count}
          onChange={(count) => {
            if (typeof count === "number") onChange({ ...floor, count });
          }}
        />
      );
  }
}
