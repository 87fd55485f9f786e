/** What is in a backup, in figures. */
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { AttachmentsLacking, BackupContents } from "../../api/generated/types";
import { formatInstant } from "../../components/dates";
import { formatBytes, formatCount } from "../../components/quantities";
import classes from "./backups.module.css";

export function Contents({ contents }: { contents: BackupContents }) {
  const { at, last_change, bytes, people, candidates, trainees, intakes, attachments } = contents;
  const facts: readonly (readonly [string, ReactNode, ReactNode])[] = [
    ["made", <Trans key="made">Made</Trans>, at === null ? "–" : formatInstant(at)],
    [
      "changed",
      <Trans key="changed">Last change in it</Trans>,
      last_change === null ? "–" : formatInstant(last_change),
    ],
    ["people", <Trans key="people">People</Trans>, formatCount(people)],
    ["candidates", <Trans key="candidates">Candidates</Trans>, formatCount(candidates)],
    ["trainees", <Trans key="trainees">Trainees in their year</Trans>, formatCount(trainees)],
    ["intakes", <Trans key="intakes">Intakes</Trans>, formatCount(intakes)],
    [
      "attachments",
      <Trans key="attachments">Attached files</Trans>,
      <Files key="files" count={attachments} lacking={contents.lacking} />,
    ],
    ["size", <Trans key="size">Size</Trans>, formatBytes(bytes)],
  ];
  return (
    <dl className={classes["facts"]}>
      {facts.map(([name, label, value]) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How many there are, and how many of them are not with the backup as they were. */
function Files({ count, lacking }: { count: number; lacking: AttachmentsLacking }) {
  const all = formatCount(count);
  const missing = lacking.missing + lacking.damaged;
  if (missing === 0) return all;
  const gone = formatCount(missing);
  return (
    <Trans>
      {all}, of these {gone} missing or damaged
    </Trans>
  );
}
