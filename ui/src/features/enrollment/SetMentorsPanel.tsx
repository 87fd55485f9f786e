/** Sets the mentors of one trainee or of many. */
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { MultiSelect } from "@mantine/core";
import type { EnrollmentId, MentorId } from "../../api/generated/types";
import { useRead, useWrite } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";
import { FormError } from "../../components/FormError";
import { SidePanel } from "../../components/SidePanel";
import { useUndoToast } from "../../components/undo";
import { useWhenOpened } from "../../components/whenOpened";

interface SetMentorsPanelProps {
  enrollments: readonly EnrollmentId[];
  /** Whom it concerns. */
  subtitle: string;
  /** The mentors of today, where it is one trainee. */
  now?: readonly MentorId[];
  open: boolean;
  onClose: () => void;
  onDone?: () => void;
}

export function SetMentorsPanel(props: SetMentorsPanelProps) {
  const { enrollments, subtitle, now = [], open, onClose, onDone } = props;
  const { t } = useLingui();
  const list = useRead("mentors.list", {}, { enabled: open });
  const { run } = useWrite("enrollment.set_mentors", { errors: "return" });
  const first: { mentors: string[] } = { mentors: [...now] };
  const { form, error, pending, send, begin } = useCoreForm(first);
  const undone = useUndoToast();
  useWhenOpened(open, () => begin(first));
  const mentors = form.values.mentors;
  const count = enrollments.length;
  const submit = async () => {
    const answer = await send(() => run({ enrollments: [...enrollments], mentors }));
    if (!answer.ok) return;
    onClose();
    onDone?.();
    undone(
      plural(count, { one: "Mentors of # trainee set", other: "Mentors of # trainees set" }),
      answer.value.undo,
    );
  };
  return (
    <SidePanel
      open={open}
      title={t`Set mentors`}
      subtitle={subtitle}
      dirty={form.isDirty()}
      pending={pending}
      action={plural(count, {
        one: "Set mentors of # trainee",
        other: "Set mentors of # trainees",
      })}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormError error={error} />
      <MultiSelect
        label={t`Mentors`}
        description={t`They replace the mentors of today.`}
        searchable
        data={(list.data ?? []).map(({ mentor, name }) => ({ value: mentor, label: name }))}
        nothingFoundMessage={t`No mentor of that name. Add mentors under Intakes.`}
        {...form.getInputProps("mentors")}
      />
    </SidePanel>
  );
}
