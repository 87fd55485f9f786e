/** An invitation, shown this once: what to hand to its person. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { Invited } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { Secret } from "../../components/Secret";

export function InvitationSheet({ name, invited }: { name: string; invited: Invited }) {
  const { t } = useLingui();
  const until = formatDay(invited.until);
  return (
    <Secret label={t`Invitation of ${name}`} secret={invited.code}>
      <Trans>
        Open Farm Team, choose “I have an invitation”, write the name {name} and this code, and set
        a password of your own. It works once, until {until}, and is shown only now.
      </Trans>
    </Secret>
  );
}
