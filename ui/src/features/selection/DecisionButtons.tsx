/** What may be done next with a candidate: the way onward first, everything else behind it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { CandidacyEvent, CandidateView } from "../../api/generated/types";
import { PrivacyItems } from "../../components/PrivacyItems";
import { MovePanel } from "./MovePanel";
import { useMove } from "./useMove";
import { AT_ONCE, EVENTS } from "./words";

/** The events that lead onward; the first that the core allows is the primary button. */
const ONWARD: readonly CandidacyEvent[] = ["screen", "interview", "offer", "accept"];

export function DecisionButtons({ view }: { view: CandidateView }) {
  const { i18n } = useLingui();
  const router = useRouter();
  const [asking, setAsking] = useState<CandidacyEvent | null>(null);
  const { move, pending } = useMove();
  const { row, next, misses } = view;
  const act = (event: CandidacyEvent) => {
    if (AT_ONCE.includes(event)) void move({ candidacies: [row.candidacy], event });
    else setAsking(event);
  };
  const enroll = () => router.history.push(`/intakes/${row.intake}/enroll?people=${row.person}`);
  const trainee = () => router.history.push(`/trainees/${row.enrollment}`);
  const onward = next.find((event) => ONWARD.includes(event));
  const decline = next.find((event) => event === "decline");
  const rest = next.filter((event) => event !== onward && event !== decline);
  const accepted = row.state === "accepted";
  const mayEnroll = row.enrollment === null && !accepted && row.state !== "offered";
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden="true" />}
          >
            <Trans>More</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map((event) => (
            <Menu.Item key={event} onClick={() => act(event)}>
              {i18n._(EVENTS[event])}
            </Menu.Item>
          ))}
          {mayEnroll ? (
            <Menu.Item onClick={enroll}>
              <Trans>Enroll without an offer…</Trans>
            </Menu.Item>
          ) : null}
          <PrivacyItems person={row.person} />
        </Menu.Dropdown>
      </Menu>
      {decline === undefined ? null : (
        <Button onClick={() => act(decline)}>{i18n._(EVENTS[decline])}</Button>
      )}
      {onward === undefined ? null : (
        <Button variant="filled" loading={pending} onClick={() => act(onward)}>
          {i18n._(EVENTS[onward])}
        </Button>
      )}
      {accepted ? (
        <Button variant="filled" onClick={enroll}>
          <Trans>Enroll this person</Trans>
        </Button>
      ) : null}
      {row.enrollment === null ? null : (
        <Button variant="filled" onClick={trainee}>
          <Trans>Look at the year</Trans>
        </Button>
      )}
      {asking === null ? null : (
        <MovePanel
          event={asking}
          candidacies={[row.candidacy]}
          name={row.name}
          misses={misses}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
