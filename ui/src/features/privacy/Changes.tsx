/** What goes and what stays when people are erased, as the core tells it. */

import { Trans } from "@lingui/react/macro";
import type { ErasureChanges } from "../../api/generated/types";
import { Lines } from "./Lines";

export function Changes({ changes }: { changes: ErasureChanges }) {
  return (
    <>
      <section>
        <h3>
          <Trans>What goes</Trans>
        </h3>
        <Lines lines={changes.goes} />
      </section>
      <section>
        <h3>
          <Trans>What stays</Trans>
        </h3>
        <Lines lines={changes.stays} />
      </section>
    </>
  );
}
