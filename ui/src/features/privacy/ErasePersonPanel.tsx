/** Erasing one person from the page about them. */

import { plural, t } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { ErasureBlock, ErasurePreview, PersonId } from "../../api/generated/types";
import { useRead } from "../../api/hooks";
import { ErrorState } from "../../components/ErrorState";
import { SidePanel } from "../../components/SidePanel";
import { Skeletons } from "../../components/Skeletons";
import { Changes } from "./Changes";
import { ErasePanel } from "./ErasePanel";
import { Lines } from "./Lines";
import classes from "./privacy.module.css";

interface ErasePersonPanelProps {
  person: PersonId;
  open: boolean;
  onClose: () => void;
}

export function ErasePersonPanel({ person, open, onClose }: ErasePersonPanelProps) {
  const router = useRouter();
  const { t } = useLingui();
  // Once the person is gone there is nothing more to preview: what was read stays while it is told.
  const [read, setRead] = useState<ErasurePreview | null>(null);
  const { data, error, refetch } = useRead(
    "privacy.preview_erasure",
    { person },
    { enabled: open },
  );
  if (data !== undefined && data !== read && !data.blocks.includes("already_erased")) setRead(data);
  const preview = read ?? data;
  if (preview === undefined) {
    return (
      <SidePanel open={open} title={t`Erase`} onClose={onClose}>
        {error === null ? (
          <Skeletons shape="lines" count={8} />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} compact />
        )}
      </SidePanel>
    );
  }
  return (
    <ErasePanel
      people={[{ person, name: preview.name }]}
      blocked={preview.blocks.length > 0}
      ground="asked"
      preview={<Preview preview={preview} />}
      open={open}
      onClose={(erased) => (erased === null ? onClose() : router.history.push("/people"))}
    />
  );
}

function Preview({ preview }: { preview: ErasurePreview }) {
  const { pseudonym, mentions, shared_name: shared, steps, drafts } = preview;
  const also = [
    mentions === 0
      ? null
      : plural(mentions, {
          one: "# text about somebody else names this person: the name goes there, too.",
          other: "# texts about others name this person: the name goes there, too.",
        }),
    steps === 0
      ? null
      : plural(steps, {
          one: "# step can then no longer be undone.",
          other: "# steps can then no longer be undone.",
        }),
    drafts === 0
      ? null
      : plural(drafts, { one: "# unfinished text goes.", other: "# unfinished texts go." }),
    shared
      ? t`Somebody else bears the same name: texts that name it are left, since they may mean the other.`
      : null,
  ].filter((line) => line !== null);
  return (
    <>
      {preview.blocks.map((block) => (
        <p key={block} className={classes["block"]}>
          {blockWords(block)}
        </p>
      ))}
      {pseudonym === null ? null : (
        <p>
          <Trans>
            In their place will stand <strong>{pseudonym}</strong>, so that no figure changes.
          </Trans>
        </p>
      )}
      <Changes changes={preview.changes} />
      {also.length === 0 ? null : (
        <section>
          <h3>
            <Trans>Besides</Trans>
          </h3>
          <Lines lines={also} />
        </section>
      )}
    </>
  );
}

/** Why the core refuses now, and what to do. */
function blockWords(block: ErasureBlock): string {
  switch (block) {
    case "legal_hold":
      return t`A legal hold stands. Release it first, when its reason is over.`;
    case "running_enrollment":
      return t`This person is in a running year. Record the outcome first, then erase.`;
    case "already_erased":
      return t`This person was erased already: only the pseudonym is left.`;
  }
}
