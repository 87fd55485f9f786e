/** Whom a line is about: one, or one and so many others of the intake. */
import { Plural, Trans } from "@lingui/react/macro";

interface WhoProps {
  subject: string;
  /** How many it is about, the subject among them. */
  count: number;
}

export function Who({ subject, count }: WhoProps) {
  const others = count - 1;
  if (others < 1) return <strong>{subject}</strong>;
  return (
    <Trans>
      <strong>{subject}</strong> and <Plural value={others} one="# other" other="# others" />
    </Trans>
  );
}
