/** The files of evidence inside a file, each with what comes of it and why. */

import { Trans, useLingui } from "@lingui/react/macro";
import type { BroughtFile } from "../../api/generated/types";
import { formatDay } from "../../components/dates";
import { PlainTable } from "../../components/PlainTable";
import { formatBytes } from "../../components/quantities";
import { StatePill } from "./EntryState";
import classes from "./my_year.module.css";

export function BroughtFiles({ files }: { files: readonly BroughtFile[] }) {
  const { t } = useLingui();
  return (
    <PlainTable label={t`Evidence in the file`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Evidence for</Trans>
          </th>
          <th scope="col">
            <Trans>File</Trans>
          </th>
          <th scope="col" data-align="right">
            <Trans>Size</Trans>
          </th>
          <th scope="col">
            <Trans>State</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.attachment}>
            <td data-wrap="no">{file.day === null ? "–" : formatDay(file.day)}</td>
            <td className={classes["name"]}>
              <bdi>{file.name}</bdi>
            </td>
            <td data-align="right" data-wrap="no">
              {formatBytes(file.bytes)}
            </td>
            <td>
              <StatePill state={file.state} why={file.why} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
