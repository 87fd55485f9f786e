/** Saves everything that is kept about somebody, to hand over. Kept back is only what a law allows (R37). */

import { Trans, useLingui } from "@lingui/react/macro";
import { MultiSelect, Radio, Stack, TextInput } from "@mantine/core";
import type { CopyFormat, DatumGroup, Kept } from "../../api/generated/types";
import { useLong, useRead } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { ProgressBar } from "../../components/ProgressBar";
import { SidePanel } from "../../components/SidePanel";
import { useSavedToast } from "../../components/saved";
import { useWhenOpened } from "../../components/whenOpened";
import { useWhenSlow } from "../../components/whenSlow";
import classes from "./privacy.module.css";

interface AccessCopyPanelProps {
  kept: Kept;
  /** True for whoever makes the copy of themself. */
  own: boolean;
  open: boolean;
  onClose: () => void;
}

interface Fields extends Record<string, unknown> {
  format: CopyFormat;
  withhold: DatumGroup[];
  grounds: Partial<Record<DatumGroup, string>>;
}

const FIRST: Fields = { format: "html", withhold: [], grounds: {} };

export function AccessCopyPanel({ kept, own, open, onClose }: AccessCopyPanelProps) {
  const { t } = useLingui();
  const today = useRead("app.state", {}).data?.today;
  const dialog = useLong("host.save_file");
  const copy = useLong("privacy.access_copy", { errors: "return" });
  const saved = useSavedToast();
  const slow = useWhenSlow(copy.pending);
  const { form, error, pending, send, begin } = useCoreForm<Fields>(FIRST);
  useWhenOpened(open, () => begin());
  const { format, withhold, grounds } = form.values;
  const submit = async () => {
    const picked = await dialog.run({
      title: t`Save the access copy`,
      // It names nobody: whoever sees the folder sees the name of the file.
      name: `access-copy-${today ?? ""}.${format}`,
      kinds: [{ name: format === "html" ? t`Web page` : t`JSON file`, extensions: [format] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const { path } = picked.value;
    const answer = await send(() =>
      copy.run({
        person: kept.person,
        format,
        path,
        withhold: withhold.map((group) => ({ group, ground: grounds[group] ?? "" })),
      }),
    );
    if (!answer.ok) return;
    onClose();
    saved(answer.value);
  };
  return (
    <SidePanel
      open={open}
      title={t`Access copy`}
      subtitle={kept.name}
      dirty={form.isDirty()}
      pending={pending}
      action={t`Save the access copy…`}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="ft-muted">
        {own ? (
          <Trans>
            Everything that is kept about you, in one file, without other people's names. How you
            were selected and what is not released yet is in the copy that a coordinator makes: ask
            one for it.
          </Trans>
        ) : (
          <Trans>
            Everything that is kept about this person, in one file, without other people's full
            names. Read it once before you hand it over: a first name that stands alone is not
            recognized. That a copy was made stands in the history.
          </Trans>
        )}
      </p>
      <FormError error={error} />
      <Radio.Group label={t`As`} {...form.getInputProps("format")}>
        <Stack gap={8} mt={8}>
          <Radio value="html" label={t`Web page, to read and to print`} />
          <Radio value="json" label={t`JSON, for other programs`} />
        </Stack>
      </Radio.Group>
      {own ? null : (
        <>
          <MultiSelect
            label={t`Keep back`}
            description={t`Only what a law allows. The copy says what is kept back, and on which ground.`}
            placeholder={withhold.length === 0 ? t`Nothing` : ""}
            data={kept.groups.map(({ group, title }) => ({ value: group, label: title }))}
            {...form.getInputProps("withhold")}
          />
          {kept.groups
            .filter(({ group }) => withhold.includes(group))
            .map(({ group, title }) => (
              <TextInput
                key={group}
                label={t`Legal ground for “${title}”`}
                required
                value={grounds[group] ?? ""}
                onChange={(event) =>
                  form.setFieldValue("grounds", {
                    ...grounds,
                    [group]: event.currentTarget.value,
                  })
                }
              />
            ))}
        </>
      )}
      {slow ? (
        <div className={classes["work"]}>
          <ProgressBar
            label={t`Collecting`}
            progress={copy.progress}
            onCancel={() => void copy.cancel()}
          />
        </div>
      ) : null}
    </SidePanel>
  );
}
