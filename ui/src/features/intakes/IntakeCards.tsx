/** The cards, with the bar that narrows them. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import type { IntakeCard } from "../../api/generated/types";
import { EmptyState } from "../../components/EmptyState";
import { FilterBar } from "../../components/FilterBar";
import { oneOf } from "../../components/search";
import { IntakeCardView } from "./IntakeCardView";
import classes from "./Intakes.module.css";
import { type Narrowing, narrowed, SHOWN } from "./narrowed";

export interface IntakeCardsProps {
  cards: readonly IntakeCard[];
  narrowing: Narrowing;
  onNarrow: (change: Narrowing) => void;
}

export function IntakeCards({ cards, narrowing, onNarrow }: IntakeCardsProps) {
  const { t } = useLingui();
  const shown = narrowed(cards, narrowing);
  const names: Record<(typeof SHOWN)[number], string> = {
    running: t`With trainees in their year`,
    deciding: t`With candidates to decide`,
    ended: t`Ended`,
  };
  return (
    <>
      <FilterBar
        search={{
          value: narrowing.text ?? "",
          placeholder: t`Intake, program or mentor`,
          onChange: (text) => onNarrow({ text: text === "" ? undefined : text }),
        }}
        filters={[
          {
            id: "show",
            label: t`Show`,
            always: true,
            options: SHOWN.map((value) => ({ value, label: names[value] })),
            value: narrowing.show ?? null,
            onChange: (value) => onNarrow({ show: oneOf(value, SHOWN) }),
          },
        ]}
      />
      {shown.length === 0 ? (
        <EmptyState
          icon={IconUsersGroup}
          title={<Trans>No intake matches</Trans>}
          text={<Trans>Other intakes are there; the filter leaves them out.</Trans>}
          actions={
            <Button onClick={() => onNarrow({ text: undefined, show: undefined })}>
              <Trans>Show all intakes</Trans>
            </Button>
          }
        />
      ) : (
        <ul className={classes["cards"]}>
          {shown.map((card) => (
            <li key={card.intake}>
              <IntakeCardView card={card} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
