/** Settles one result: whose it is, accepted in spite of its rule, or discarded. */
import { t as translated } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Radio, Textarea } from "@mantine/core";
import type { PersonId, Settlement, UnsettledRow } from "../../api/generated/types";
import { useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { daysInWords } from "../../components/dates";
import { FormError } from "../../components/FormError";
import { PersonSelect } from "../../components/PersonSelect";
import { SidePanel } from "../../components/SidePanel";
import { oneOf } from "../../components/search";
import classes from "./results.module.css";

const WAYS = ["assign", "accept", "discard"] as const;
type Way = (typeof WAYS)[number];

interface Fields extends Record<string, unknown> {
  way: Way | null;
  person: PersonId | null;
  reason: string;
  alike: boolean;
}

const FIRST: Fields = { way: null, person: null, reason: "", alike: true };

interface SettlePanelProps {
  row: UnsettledRow | null;
  /** Closed; a result that waits for another rule now is given along. */
  onClose: (next: UnsettledRow | null) => void;
}

export function SettlePanel({ row, onClose }: SettlePanelProps) {
  const { t } = useLingui();
  const { run } = useWrite("results.settle", { errors: "return" });
  const { form, error, pending, send } = useCoreForm<Fields>(FIRST);
  const leave = (next: UnsettledRow | null = null) => {
    form.reset();
    onClose(next);
  };
  const way = form.values.way ?? firstWay(row);
  const submit = async () => {
    const settlement = settlementOf(way, form.values);
    if (row === null || settlement === null) return;
    const alike = row.alike > 0 && form.values.alike;
    const answer = await send(() => run({ results: [row.result], settlement, alike }));
    if (answer.ok) leave(answer.value.waiting[0] ?? null);
  };
  return (
    <SidePanel
      open={row !== null}
      title={t`Settle a result`}
      subtitle={row === null ? "" : t`${row.module} · ${row.name}`}
      dirty={form.isDirty()}
      pending={pending}
      action={actionWords(way)}
      blocked={way === "assign" && form.values.person === null ? t`Choose the person.` : null}
      onSubmit={() => void submit()}
      onClose={() => leave()}
    >
      {row === null ? null : <About row={row} />}
      <Radio.Group
        label={t`What becomes of it?`}
        value={way}
        onChange={(raw) => form.setFieldValue("way", oneOf(raw, WAYS) ?? null)}
      >
        <div className={classes["ways"]}>
          <Radio value="assign" label={t`Say whose it is`} />
          {row?.person === null ? null : (
            <Radio
              value="accept"
              label={t`Accept it, and say why`}
              description={
                row?.can_accept === false
                  ? t`It must fit the plan first; the sentence above says what is in the way.`
                  : t`It counts in spite of the rule, marked with your reason.`
              }
            />
          )}
          <Radio value="discard" label={t`Discard it, and say why`} />
        </div>
      </Radio.Group>
      {way === "assign" ? (
        <PersonSelect
          label={t`Whose result is it?`}
          value={form.values.person}
          onChange={(found) => form.setFieldValue("person", found?.person ?? null)}
        />
      ) : (
        <Textarea label={t`Reason`} required {...form.getInputProps("reason")} />
      )}
      {row === null || row.alike === 0 ? null : (
        <Checkbox
          label={
            <Plural
              value={row.alike}
              one="Also the # other result of this name"
              other="Also the # other results of this name"
            />
          }
          description={t`They name the person exactly the same: number, address and name.`}
          {...form.getInputProps("alike", { type: "checkbox" })}
        />
      )}
      <FormError error={error} />
    </SidePanel>
  );
}

/** What the file says, and why it waits. */
function About({ row }: { row: UnsettledRow }) {
  const named = [row.number, row.email].filter(Boolean).join(" · ");
  return (
    <div className={classes["about"]}>
      <p>{daysInWords(row.message)}</p>
      <p className="ft-muted">
        <Trans>
          In the file: {row.stated}, row {row.row} of <bdi>{row.file_name}</bdi>
        </Trans>
        {named === "" ? null : (
          <>
            {" · "}
            <bdi>{named}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

/** What is likeliest: an unknown person is named, a rule is overridden. */
function firstWay(row: UnsettledRow | null): Way {
  if (row === null || row.person === null) return "assign";
  return "accept";
}

function settlementOf(way: Way, { person, reason }: Fields): Settlement | null {
  if (way !== "assign") return { kind: way, reason: reason.trim() };
  return person === null ? null : { kind: "assign", person };
}

function actionWords(way: Way): string {
  if (way === "assign") return translated`Give it to this person`;
  return way === "accept" ? translated`Accept the result` : translated`Discard the result`;
}
