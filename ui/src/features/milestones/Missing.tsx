/** What stands in the way of scoring, in the core's sentences. */

import { Trans } from "@lingui/react/macro";
import { IconListCheck } from "@tabler/icons-react";
import { daysInWords } from "../../components/dates";
import classes from "./Decision.module.css";

export function Missing({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <div className={classes["missing"]} role="status">
      <IconListCheck size={18} stroke={1.5} aria-hidden="true" />
      <div>
        <Trans>Before this can be scored:</Trans>
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{daysInWords(sentence)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
