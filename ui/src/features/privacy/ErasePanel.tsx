/**
 * Erases one person or many, or a part of what is kept of them (R38, R39): what goes and what stays,
 * a question that names whom, how far it is, and what was done.
 */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { ErasedWhat, ErasureGround, ErasureReport, PersonId } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { SidePanel } from "../../components/SidePanel";
import { useWhenOpened } from "../../components/whenOpened";
import { useWhenSlow } from "../../components/whenSlow";
import { Erased } from "./Erased";
import { PARTS } from "./parts";
import classes from "./privacy.module.css";

export interface ErasePanelProps {
  people: readonly { person: PersonId; name: string }[];
  /** The people as a whole when absent. */
  what?: ErasedWhat;
  /** Why nobody can be erased now: then the preview says what to do. */
  blocked: boolean;
  /** The ground that is chosen at first. */
  ground: ErasureGround;
  /** What goes and what stays. */
  preview: ReactNode;
  open: boolean;
  /** @param erased what was done; null when the panel was left before. */
  onClose: (erased: ErasureReport | null) => void;
}

/** How many the question names; the panel behind it names all. */
const NAMED = 5;

export function ErasePanel(props: ErasePanelProps) {
  const { people, what = "person", blocked, preview, open, onClose } = props;
  const { t, i18n } = useLingui();
  const erase = useLong("privacy.erase", { errors: "return" });
  const slow = useWhenSlow(erase.pending);
  const { form, error, send, begin } = useCoreForm<{ ground: ErasureGround }>({
    ground: props.ground,
  });
  const [asking, setAsking] = useState(false);
  const [report, setReport] = useState<ErasureReport | null>(null);
  useWhenOpened(open, () => {
    begin({ ground: props.ground });
    setReport(null);
  });
  const count = people.length;
  const names = people
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(", ");
  const rest = Math.max(0, count - NAMED);
  const whom =
    rest === 0 ? names : t`${names} and ${plural(rest, { one: "# other", other: "# others" })}`;
  const first = people[0]?.name ?? "";
  const part = what === "person" ? null : PARTS[what];
  const deed = part
    ? i18n._(part.deed)
    : count === 1
      ? t`Erase ${first}`
      : plural(count, { other: "Erase # people" });
  const question = part
    ? i18n._(part.question)
    : count === 1
      ? t`Erase ${first}?`
      : plural(count, { other: "Erase # people?" });
  const run = async () => {
    const answer = await send(({ ground }) =>
      erase.run({ people: people.map(({ person }) => person), ground, what }),
    );
    setAsking(false);
    if (answer.ok) setReport(answer.value);
  };
  if (report !== null) {
    return (
      <SidePanel open={open} title={t`Erased`} onClose={() => onClose(report)}>
        <Erased report={report} what={what} />
      </SidePanel>
    );
  }
  const working = erase.pending && slow;
  return (
    <>
      <SidePanel
        open={open && !asking}
        title={t`Erase`}
        subtitle={count === 1 ? first : plural(count, { one: "# person", other: "# people" })}
        {...(blocked || count === 0 ? {} : { action: `${deed}…` })}
        onSubmit={() => setAsking(true)}
        onClose={() => onClose(null)}
      >
        <FormError error={error} />
        {blocked ? null : (
          <Radio.Group label={t`Why`} {...form.getInputProps("ground")}>
            <Stack gap={8} mt={8}>
              <Radio value="time_is_up" label={t`The time is up`} />
              <Radio
                value="asked"
                label={count === 1 ? t`The person asked for it` : t`They asked for it`}
              />
            </Stack>
          </Radio.Group>
        )}
        <div className={classes["lists"]}>{preview}</div>
      </SidePanel>
      <ConfirmDialog
        open={asking}
        title={question}
        action={deed}
        dangerous
        pending={erase.pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        {part === null ? (
          <Trans>
            <strong>{whom}</strong> will be gone from the data, its history and its backups. This
            cannot be undone, and no backup brings it back.
          </Trans>
        ) : (
          part.gone(<strong>{whom}</strong>)
        )}
        {working ? (
          <div className={classes["work"]}>
            <ProgressBar label={t`Erasing`} progress={erase.progress} />
          </div>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
