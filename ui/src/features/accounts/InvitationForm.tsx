/** Takes up an invitation: the code from the coordinator becomes a password of one's own. */

import { Trans, useLingui } from "@lingui/react/macro";
import { useLong } from "../../api/hooks";
import { DoorHead } from "../../components/DoorForm";
import { SetPasswordForm } from "./SetPasswordForm";
import type { WayIn } from "./useWayIn";

export function InvitationForm(way: WayIn & { onBack: () => void }) {
  const { t } = useLingui();
  const redeem = useLong("accounts.redeem", { errors: "return" });
  return (
    <SetPasswordForm
      {...way}
      head={
        <DoorHead
          title={<Trans>Take up your invitation</Trans>}
          text={
            <Trans>A coordinator gave you a code. With it you set a password of your own.</Trans>
          }
        />
      }
      nameHint={t`As it stands on the invitation`}
      secretLabel={t`Invitation code`}
      run={({ name, secret, password }) => redeem.run({ name, code: secret, password })}
    />
  );
}
