/** The head of a trainee's page: who, where in the year, and what can be done. */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { IconCalendarPause, IconClockPlus, IconDots, IconMessages } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useAsker, useMay } from "../../api/asker";
import type { TraineeView } from "../../api/generated/types";
import { formatDayWith } from "../../components/dates";
import { PersonAvatar } from "../../components/PersonAvatar";
import { PrivacyItems } from "../../components/PrivacyItems";
import { formatCount } from "../../components/quantities";
import { useShortcut } from "../../components/shortcuts";
import { useCalendarFile } from "../../components/useCalendarFile";
import { AboutMe } from "./AboutMe";
import { NEEDS, type Panel } from "./search";
import classes from "./TraineePage.module.css";

const route = getRouteApi("/trainees/$enrollment");

export function TraineeHead({ view, today }: { view: TraineeView; today: string }) {
  const where = useWhere(view, today);
  const { name } = view.row;
  return (
    <header className={classes["head"]}>
      <PersonAvatar name={name} size={44} />
      <div className={classes["who"]}>
        <h2 className={classes["name"]}>{name}</h2>
        <p className={classes["where"]}>{where.join(" · ")}</p>
      </div>
      {view.outcome === null ? <Actions view={view} /> : <EndedActions view={view} />}
    </header>
  );
}

/** "January intake · day 115 of 393 · mentors A. Ruiz, J. Lind". */
function useWhere(view: TraineeView, today: string): string[] {
  const { t } = useLingui();
  const { row, length_days: length, selection, extension_months: months } = view;
  const day = row.day === null ? null : formatCount(row.day);
  const of = length === null ? null : formatCount(length);
  const starts = formatDayWith(row.start_on, today);
  const mentors = row.mentors;
  const words = [row.intake_name];
  if (view.outcome === null) {
    if (day === null) words.push(t`starts ${starts}`);
    else words.push(of === null ? t`day ${day}, paused` : t`day ${day} of ${of}`);
  }
  words.push(mentors === "" ? t`no mentor yet` : t`mentors ${mentors}`);
  if (months !== null) words.push(t`extended by ${months} months`);
  // How somebody was selected is null for those who do not see candidates.
  if (selection === "not_selected_here") words.push(t`not selected here`);
  const reason = view.selection_reason ?? "";
  if (selection === "after_declined") words.push(t`enrolled after a decline: ${reason}`);
  return words;
}

function Actions({ view }: { view: TraineeView }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const may = useMay();
  const open = (panel: Panel) => void navigate({ search: (old) => ({ ...old, panel }) });
  const attempts = may(NEEDS.attempt);
  const hours = may(NEEDS.hours);
  const breaks = may(NEEDS.break);
  const checkIns = may(NEEDS["check-in"]);
  useShortcut("c", t`Check in`, () => open("check-in"), { enabled: checkIns });
  useShortcut("a", t`Record an attempt`, () => open("attempt"), { enabled: attempts });
  useShortcut("l", t`Log hours`, () => open("hours"), { enabled: hours });
  useShortcut("b", t`Enter a break`, () => open("break"), { enabled: breaks });
  return (
    <div className={classes["actions"]}>
      {breaks ? (
        <Button
          variant="subtle"
          leftSection={<IconCalendarPause size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => open("break")}
        >
          <Trans>Enter a break</Trans>
        </Button>
      ) : null}
      {checkIns ? (
        <Button
          leftSection={<IconMessages size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => open("check-in")}
        >
          <Trans>Check in</Trans>
        </Button>
      ) : null}
      {hours ? (
        <Button
          variant={attempts ? "default" : "filled"}
          leftSection={<IconClockPlus size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => open("hours")}
        >
          <Trans>Log hours</Trans>
        </Button>
      ) : null}
      {attempts ? (
        <Button variant="filled" onClick={() => open("attempt")}>
          <Trans>Record an attempt</Trans>
        </Button>
      ) : null}
      <More view={view}>
        <Menu.Item onClick={() => open("start")}>
          <Trans>Move the start</Trans>
        </Menu.Item>
        {view.extension_months === null ? (
          <Menu.Item onClick={() => open("extension")}>
            <Trans>Extend the year</Trans>
          </Menu.Item>
        ) : null}
        <Menu.Item onClick={() => open("mentors")}>
          <Trans>Set mentors</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => open("my-year")}>
          <Trans>Make a My year file</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => open("take-in")}>
          <Trans>Take in hours from a file</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => open("outcome")}>
          <Trans>Record the outcome</Trans>
        </Menu.Item>
      </More>
    </div>
  );
}

function EndedActions({ view }: { view: TraineeView }) {
  return (
    <div className={classes["actions"]}>
      <More view={view} />
    </div>
  );
}

/** The deeds and pages of coordinators. */
function More({ view, children }: { view: TraineeView; children?: React.ReactNode }) {
  const { t } = useLingui();
  const may = useMay();
  const own = useAsker()?.role === "trainee";
  const calendar = useCalendarFile();
  const { candidacy, row } = view;
  if (own) return <AboutMe />;
  if (!may("people.get")) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t`More actions`}>
          <ActionIcon aria-label={t`More actions`} size={32}>
            <IconDots size={18} stroke={1.5} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        <Menu.Item
          renderRoot={(props) => (
            <Link to="/people/$person" params={{ person: row.person }} {...props} />
          )}
        >
          <Trans>Personal details</Trans>
        </Menu.Item>
        {candidacy === null ? null : (
          <Menu.Item
            renderRoot={(props) => (
              <Link to="/candidates/$candidacy" params={{ candidacy }} {...props} />
            )}
          >
            <Trans>How they were selected</Trans>
          </Menu.Item>
        )}
        <Menu.Item
          onClick={() => void calendar.save({ kind: "trainee", enrollment: row.enrollment })}
        >
          <Trans>Save the calendar file</Trans>
        </Menu.Item>
        <PrivacyItems person={row.person} />
      </Menu.Dropdown>
    </Menu>
  );
}
