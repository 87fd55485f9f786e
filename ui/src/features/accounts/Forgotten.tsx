/** A forgotten password: coordinators have their recovery key, everybody else a coordinator to ask. */

import { Trans, useLingui } from "@lingui/react/macro";
import { useLong } from "../../api/hooks";
import { DoorHead } from "../../components/DoorForm";
import { SetPasswordForm } from "./SetPasswordForm";
import type { WayIn } from "./useWayIn";

export function Forgotten(way: WayIn & { onBack: () => void }) {
  const { t } = useLingui();
  const recover = useLong("accounts.recover", { errors: "return" });
  return (
    <SetPasswordForm
      {...way}
      head={
        <DoorHead
          title={<Trans>Forgot your password?</Trans>}
          text={
            <Trans>
              Mentors, trainees and sponsors: ask a coordinator for a new invitation. Coordinators
              use the recovery key that they kept.
            </Trans>
          }
        />
      }
      secretLabel={t`Recovery key`}
      run={({ name, secret, password }) => recover.run({ name, recovery_key: secret, password })}
    />
  );
}
