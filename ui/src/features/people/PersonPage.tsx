/** One person outside selection and enrollment: what is known, and what they are part of. */

import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Card, Menu, Tooltip } from "@mantine/core";
import { IconDots, IconPencil } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PersonId, PersonView } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { formatDay } from "../../components/dates";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { Page } from "../../components/Page";
import { EditPersonPanel } from "../../components/PersonPanel";
import { PrivacyItems } from "../../components/PrivacyItems";
import { Skeletons } from "../../components/Skeletons";
import { useShortcut } from "../../components/shortcuts";
import { MakeCandidates } from "./MakeCandidates";
import classes from "./PersonPage.module.css";

const route = getRouteApi("/people/$person");

export function PersonPage() {
  const { t } = useLingui();
  const { person } = route.useParams();
  const view = useRead("people.get", { person });
  const [editing, setEditing] = useState(false);
  useShortcut("e", t`Edit this person`, () => setEditing(true), { enabled: !editing });
  return (
    <Page
      title={t`People`}
      titleLink={
        <Link to="/people">
          <Trans>People</Trans>
        </Link>
      }
      crumb={<bdi title={view.data?.name}>{view.data?.name ?? "…"}</bdi>}
      {...(view.data === undefined ? {} : { crumbText: view.data.name })}
      actions={
        view.data === undefined ? null : (
          <>
            <More person={person} />
            <MakeCandidates people={[person]} />
            <Button
              variant="filled"
              leftSection={<IconPencil size={16} stroke={1.5} aria-hidden="true" />}
              onClick={() => setEditing(true)}
            >
              <Trans>Edit</Trans>
            </Button>
          </>
        )
      }
    >
      {view.data !== undefined ? (
        <div className={classes["columns"]}>
          <Known view={view.data} />
          <PartOf view={view.data} />
        </div>
      ) : view.error === null ? (
        <Skeletons shape="cards" count={2} />
      ) : (
        <ErrorState error={view.error} onRetry={() => void view.refetch()} />
      )}
      {editing ? <EditPersonPanel person={person} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function More({ person }: { person: PersonId }) {
  const { t } = useLingui();
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
        <PrivacyItems person={person} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Known({ view }: { view: PersonView }) {
  const { t } = useLingui();
  const { fields } = view;
  const lines: [string, string | null][] = [
    [t`Number`, fields.number],
    [t`E-mail`, fields.email],
    [t`Phone`, fields.phone],
    [t`Applied on`, fields.applied_on === null ? null : formatDay(fields.applied_on)],
    [t`Source`, fields.source],
    [t`Current job`, fields.current_job],
    [t`IT background`, fields.it_background],
    [t`Eager learner (evidence)`, fields.learner_evidence],
    [t`Notes`, fields.notes],
  ];
  return (
    <Card component="section" aria-labelledby="known">
      <h2 id="known">
        <bdi>{view.name}</bdi>
      </h2>
      <dl className={classes["facts"]}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === null ? (
                <span className="ft-muted">{t`not known`}</span>
              ) : (
                <bdi>{value}</bdi>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function PartOf({ view }: { view: PersonView }) {
  const { candidacies, enrollments } = view;
  return (
    <Card component="section" aria-labelledby="part-of">
      <h2 id="part-of">
        <Trans>Part of</Trans>
      </h2>
      {candidacies.length + enrollments.length === 0 ? (
        <EmptyState
          compact
          title={<Trans>Of no intake yet</Trans>}
          text={<Trans>Make this person a candidate to begin.</Trans>}
        />
      ) : (
        <ul className={classes["links"]}>
          {enrollments.map((one) => (
            <li key={one.enrollment}>
              <Link to="/trainees/$enrollment" params={{ enrollment: one.enrollment }}>
                <Trans>Trainee of {one.intake_name}</Trans>
              </Link>
              <span className="ft-muted">{formatDay(one.start_on)}</span>
            </li>
          ))}
          {candidacies.map((one) => (
            <li key={one.candidacy}>
              <Link to="/candidates/$candidacy" params={{ candidacy: one.candidacy }}>
                <Trans>Candidate of {one.intake_name}</Trans>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
