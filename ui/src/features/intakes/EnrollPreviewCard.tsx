/** Who would be enrolled, with the end of the year and what does not fit; and who would be refused, and why. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Card, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconUserOff, IconX } from "@tabler/icons-react";
import type { Enrolled, EnrolledPerson, PersonId } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Enroll.module.css";
import { selectionWords } from "./words";

export interface EnrollPreviewCardProps {
  enrolled: Enrolled | null;
  /** True while the newest choices have not been answered. */
  stale: boolean;
  onRemove: (person: PersonId) => void;
}

export function EnrollPreviewCard({ enrolled, stale, onRemove }: EnrollPreviewCardProps) {
  const refused = enrolled?.refused ?? [];
  const people = enrolled?.enrolled ?? [];
  return (
    <Card component="section" aria-labelledby="preview" aria-busy={stale}>
      <h2 id="preview">
        <Trans>What will happen</Trans>
      </h2>
      {people.length + refused.length === 0 ? (
        <EmptyState
          compact
          title={<Trans>Nobody chosen yet</Trans>}
          text={
            <Trans>
              Choose people on the left. Here you see when each year ends and what does not fit,
              before anything is stored.
            </Trans>
          }
        />
      ) : null}
      {refused.length === 0 ? null : (
        <ul className={classes["refused"]}>
          {refused.map((one) => (
            <li key={one.person}>
              <IconUserOff size={18} stroke={1.5} aria-hidden="true" />
              <span>
                <strong>{one.name}</strong> {one.message}
              </span>
              <Remove name={one.name} onClick={() => onRemove(one.person)} />
            </li>
          ))}
        </ul>
      )}
      {people.length === 0 ? null : <Table people={people} onRemove={onRemove} />}
    </Card>
  );
}

interface TableProps {
  people: readonly EnrolledPerson[];
  onRemove: (person: PersonId) => void;
}

function Table({ people, onRemove }: TableProps) {
  const { i18n } = useLingui();
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>Selection</Trans>
          </th>
          <th scope="col">
            <Trans>Year ends</Trans>
          </th>
          <th scope="col">
            <Trans>Plan</Trans>
          </th>
          <th scope="col">
            <span className="ft-heard">
              <Trans>Remove</Trans>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.person}>
            <th scope="row">{one.name}</th>
            <td className="ft-muted">{i18n._(selectionWords[one.selection])}</td>
            <td className="ft-num">{formatDay(one.end_on)}</td>
            <td>
              <Fit conflicts={one.conflicts} />
            </td>
            <td>
              <Remove name={one.name} onClick={() => onRemove(one.person)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the plan can work (R10). */
export function Fit({ conflicts }: { conflicts: number }) {
  if (conflicts === 0) {
    return (
      <StatusPill tone="done">
        <Trans>Fits</Trans>
      </StatusPill>
    );
  }
  return (
    <StatusPill tone="due" icon={IconAlertTriangle}>
      {plural(conflicts, { one: "# conflict", other: "# conflicts" })}
    </StatusPill>
  );
}

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useLingui();
  return (
    <Tooltip label={t`Leave ${name} out`}>
      <ActionIcon size={26} aria-label={t`Leave ${name} out`} onClick={onClick}>
        <IconX size={16} stroke={1.5} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
