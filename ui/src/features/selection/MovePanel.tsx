/** A decision with its reason, for one candidate or many. Where the core asks for more, it says so at the field. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Textarea } from "@mantine/core";
import type { CandidacyEvent, CandidacyId, Grounds } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { DateField } from "../../components/DateField";
import type { Day } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import classes from "./Candidate.module.css";
import { deed, EVENTS, happened } from "./words";

export interface MovePanelProps {
  event: CandidacyEvent;
  candidacies: readonly CandidacyId[];
  /** The name, when it is one person. */
  name?: string;
  /** Why the result does not advance, to have before one's eyes while deciding. */
  misses?: readonly string[];
  onClose: () => void;
  onDone?: () => void;
}

/** Which list of grounds an ending takes its own from. */
const ENDINGS: Partial<Record<CandidacyEvent, keyof Grounds>> = {
  decline: "declined",
  withdraw: "withdrew",
  refuse: "refused",
};

interface Values extends Record<string, unknown> {
  ground: string | null;
  reason: string;
  consent_until: Day | null;
}

export function MovePanel(props: MovePanelProps) {
  const { event, candidacies, name, misses = [], onClose, onDone } = props;
  const { t, i18n } = useLingui();
  const today = useRead("app.state", {}).data?.today;
  const write = useWrite("candidates.move", { errors: "return" });
  const undone = useUndoToast();
  const { form, error, pending, send } = useCoreForm<Values>({
    ground: null,
    reason: "",
    consent_until: null,
  });
  const ending = ENDINGS[event];
  const grounds = useRead("candidates.grounds", {}, { enabled: ending !== undefined }).data;
  const count = candidacies.length;
  const submit = async () => {
    const answer = await send(({ ground, reason, consent_until }) =>
      write.run({
        candidacies: [...candidacies],
        event,
        ...(ending !== undefined && ground !== null ? { ground } : {}),
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
        ...(event === "talent_pool" && consent_until !== null ? { consent_until } : {}),
      }),
    );
    if (!answer.ok) return;
    undone(happened(event, answer.value.changed), answer.value.undo);
    onClose();
    onDone?.();
  };
  const consent = form.errors["consent_until"];
  return (
    <SidePanel
      open
      title={i18n._(EVENTS[event]).replace("…", "")}
      subtitle={name ?? plural(count, { one: "# candidate", other: "# candidates" })}
      dirty={form.isDirty()}
      pending={pending}
      action={deed(event, count)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {misses.length === 0 || event !== "offer" ? null : (
        <div className={classes["misses"]}>
          <p>
            <Trans>What stands against it:</Trans>
          </p>
          <ul>
            {misses.map((miss) => (
              <li key={miss}>{miss}</li>
            ))}
          </ul>
        </div>
      )}
      {event === "talent_pool" ? (
        <DateField
          label={t`Consent until`}
          description={t`The day until which this person agreed to be kept here, included.`}
          required
          {...(today === undefined ? {} : { min: today })}
          value={form.values.consent_until}
          onChange={(day) => form.setFieldValue("consent_until", day)}
          error={typeof consent === "string" ? consent : null}
        />
      ) : null}
      {ending === undefined ? null : (
        <Select
          label={t`Ground`}
          description={t`Of the list in the settings.`}
          required
          allowDeselect={false}
          data={grounds?.[ending] ?? []}
          {...form.getInputProps("ground")}
        />
      )}
      <Textarea
        label={t`Reason`}
        description={
          event === "reopen"
            ? t`Stands in the history.`
            : t`Needed where the decision departs from the rule; such a decision is marked.`
        }
        required={event === "reopen"}
        maxRows={10}
        {...form.getInputProps("reason")}
      />
      <FormError error={error} />
    </SidePanel>
  );
}
