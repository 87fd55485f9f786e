/** Asks for the reason of a step before it is taken. */
import { Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import type { Result } from "../api/host";
import { useCoreForm } from "./coreForm";
import { FormError } from "./FormError";
import { SidePanel } from "./SidePanel";

export interface ReasonPanelProps {
  open: boolean;
  title: string;
  subtitle: string;
  /** What the step does. */
  consequence: ReactNode;
  label: string;
  action: string;
  run: (reason: string) => Promise<Result<unknown>>;
  onClose: () => void;
}

export function ReasonPanel(props: ReasonPanelProps) {
  const { open, title, subtitle, consequence, label, action, run, onClose } = props;
  const { form, error, pending, send } = useCoreForm({ reason: "" });
  const leave = () => {
    form.reset();
    onClose();
  };
  const submit = async () => {
    const answer = await send(({ reason }) => run(reason.trim()));
    if (answer.ok) leave();
  };
  return (
    <SidePanel
      open={open}
      title={title}
      subtitle={subtitle}
      dirty={form.isDirty()}
      pending={pending}
      action={action}
      onSubmit={() => void submit()}
      onClose={leave}
    >
      <p className="ft-muted">{consequence}</p>
      <Textarea label={label} required {...form.getInputProps("reason")} />
      <FormError error={error} />
    </SidePanel>
  );
}
