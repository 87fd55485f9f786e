/** A support plan: actions with owner and day, and the day of the re-review (R24). */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRead } from "../../api/hooks";
import { DateField } from "../../components/DateField";
import classes from "./Decision.module.css";
import { type DecisionValues, errorOf } from "./DecisionForm";

export function SupportPlan({ form }: { form: UseFormReturnType<DecisionValues> }) {
  const { t } = useLingui();
  const today = useRead("app.state", {}).data?.today ?? "";
  const actions = form.values.actions;
  return (
    <fieldset className={classes["group"]}>
      <legend>
        <Trans>Support plan</Trans>
      </legend>
      {actions.map((action, index) => {
        const number = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an action has no name of its own while it is written
          <div key={index} className={classes["action"]}>
            <TextInput
              label={t`Action ${number}`}
              required
              {...form.getInputProps(`actions.${index}.action`)}
            />
            <TextInput
              label={t`Owner ${number}`}
              required
              {...form.getInputProps(`actions.${index}.owner`)}
            />
            <DateField
              label={t`Due ${number}`}
              required
              value={action.due === "" ? null : action.due}
              onChange={(day) => form.setFieldValue(`actions.${index}.due`, day ?? "")}
            />
            <Tooltip label={t`Remove action ${number}`}>
              <ActionIcon
                className={classes["remove"] ?? ""}
                aria-label={t`Remove action ${number}`}
                onClick={() => form.removeListItem("actions", index)}
              >
                <IconX size={18} stroke={1.5} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          </div>
        );
      })}
      {typeof form.errors["actions"] === "string" ? (
        <p className={classes["error"]}>{form.errors["actions"]}</p>
      ) : null}
      <Button
        className={classes["add"] ?? ""}
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
        onClick={() => form.insertListItem("actions", { action: "", owner: "", due: today })}
      >
        <Trans>Add an action</Trans>
      </Button>
      <div className={classes["review"]}>
        <DateField
          label={t`Re-review on`}
          description={t`Two to four weeks after the day it was held: a second evaluation with the same frozen criteria.`}
          required
          value={form.values.review_on}
          onChange={(day) => form.setFieldValue("review_on", day)}
          error={errorOf(form.errors["review_on"])}
        />
      </div>
    </fieldset>
  );
}
