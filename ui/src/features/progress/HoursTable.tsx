/** The logged hours, newest first; several can be approved at once. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { useMay } from "../../api/asker";
import type { HoursView } from "../../api/generated/types";
import { PlainTable } from "../../components/PlainTable";
import { useSelection } from "../../components/selection";
import { HoursLine } from "./HoursLine";
import classes from "./progress.module.css";
import { useApproval } from "./useApproval";

interface HoursTableProps {
  hours: readonly HoursView[];
  editable: boolean;
  /** Opens the form that corrects an entry. */
  onCorrect: (entry: HoursView) => void;
}

export function HoursTable({ hours, editable, onCorrect }: HoursTableProps) {
  const { t } = useLingui();
  const selection = useSelection();
  const { approve, pending } = useApproval();
  const may = useMay();
  const approves = editable && may("progress.approve_hours");
  const changes = editable && may("progress.correct_hours");
  const waiting = hours.filter((entry) => entry.approved_on === null).map((entry) => entry.hours);
  const ticked = waiting.filter((id) => selection.ids.has(id));
  const approveChosen = async () => {
    if (await approve(ticked.length > 0 ? ticked : waiting)) selection.clear();
  };
  const count = ticked.length > 0 ? ticked.length : waiting.length;
  const tickAll = () => (ticked.length > 0 ? selection.clear() : selection.add(waiting));
  const choosable = approves && waiting.length > 0;
  return (
    <>
      <PlainTable label={t`Logged hours`}>
        <thead>
          <tr>
            {choosable ? (
              <th scope="col" style={{ width: 40 }}>
                <Checkbox
                  aria-label={t`Select all that wait for approval`}
                  checked={ticked.length === waiting.length}
                  indeterminate={ticked.length > 0 && ticked.length < waiting.length}
                  onChange={tickAll}
                />
              </th>
            ) : null}
            <th scope="col">
              <Trans>Day</Trans>
            </th>
            <th scope="col" data-align="right">
              <Trans>Hours</Trans>
            </th>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col">
              <Trans>Module</Trans>
            </th>
            <th scope="col">
              <Trans>Note</Trans>
            </th>
            <th scope="col">
              <Trans>Approved</Trans>
            </th>
            <th scope="col">
              <span className="ft-heard">
                <Trans>Actions</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {hours.map((entry) => (
            <HoursLine key={entry.hours} {...{ entry, choosable, changes, selection, onCorrect }} />
          ))}
        </tbody>
      </PlainTable>
      {choosable ? (
        <div className={classes["right"]}>
          <Button loading={pending} onClick={() => void approveChosen()}>
            <Plural value={count} one="Approve # entry" other="Approve # entries" />
          </Button>
        </div>
      ) : null}
    </>
  );
}
