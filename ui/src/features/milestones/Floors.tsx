/** What must hold besides the total (R20): each floor by name, in icon and word. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import { type Icon, IconCircleCheck, IconCircleDashed, IconCircleX } from "@tabler/icons-react";
import type { FloorResult, FloorView } from "../../api/generated/types";
import { daysInWords } from "../../components/dates";
import classes from "./Floors.module.css";
import { floorWords } from "./words";

const ICONS: Record<FloorResult, Icon> = {
  holds: IconCircleCheck,
  fails: IconCircleX,
  not_checked: IconCircleDashed,
};

export function Floors({ floors }: { floors: readonly FloorView[] }) {
  const { i18n } = useLingui();
  return (
    <Card component="section" aria-labelledby="floors">
      <h2 id="floors">
        <Trans>Floors</Trans>
      </h2>
      {floors.length === 0 ? (
        <p className="ft-muted">
          <Trans>This milestone has no floors: the total alone counts.</Trans>
        </p>
      ) : (
        <ul className={classes["floors"]}>
          {floors.map((floor) => {
            const Sign = ICONS[floor.result];
            return (
              <li key={floor.text} data-result={floor.result} className={classes["floor"]}>
                <Sign size={18} stroke={1.5} aria-hidden="true" />
                <span>
                  {daysInWords(floor.text)}
                  <span className={classes["word"]}>{i18n._(floorWords[floor.result])}</span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
