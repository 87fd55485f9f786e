/** What is in a backup, in figures. */
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { BackupContents } from "../../api/generated/types";
import { formatInstant } from "../../components/dates";
import { formatBytes, formatCount } from "../../components/quantities";
import classes from "./backups.module.css";

export function Contents({ contents }: { contents: BackupContents }) {
  const { at, last_change, bytes, people, candidates, trainees, intakes } = contents;
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
