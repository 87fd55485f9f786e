/** The sheets beside each other once they are open: levels, spread, anchors at a click, and the consensus. */
import { Trans, useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconMessages } from "@tabler/icons-react";
import { useState } from "react";
import type { CandidateView, CompetencyView, SheetView } from "../../api/generated/types";
import { PlainTable } from "../../components/PlainTable";
import { formatMarkText } from "../../components/quantities";
import { StatusPill } from "../../components/StatusPill";
import classes from "./Candidate.module.css";
import { Consensus } from "./Consensus";
import { LevelsOf } from "./LevelsOf";
import own from "./SideBySide.module.css";

export function SideBySide({ view }: { view: CandidateView }) {
  const { t } = useLingui();
  const { sheets, competencies } = view;
  return (
    <section aria-labelledby="side-by-side">
      <div className={classes["head"]}>
        <h2 id="side-by-side">
          <Trans>Sheets side by side</Trans>
        </h2>
      </div>
      <PlainTable label={t`Sheets side by side`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Competency</Trans>
            </th>
            {sheets.map(({ sheet, rater }) => (
              <th key={sheet} scope="col" data-align="right">
                <bdi>{rater}</bdi>
              </th>
            ))}
            <th scope="col" data-align="right">
              <Trans>Mean</Trans>
            </th>
            <th scope="col">
              <Trans>Spread</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {competencies.map((competency) => (
            <Row key={competency.code} competency={competency} view={view} />
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

function levelOn(sheet: SheetView, code: string): number | null {
  return sheet.scores.find(({ competency }) => competency === code)?.level ?? null;
}

function Row({ competency, view }: { competency: CompetencyView; view: CandidateView }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { code, name, mean, consensus, spread, discuss } = competency;
  const shown = consensus?.score ?? mean;
  const Sign = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr>
        <th scope="row" className={own["name"]}>
          <UnstyledButton
            className={own["toggle"] ?? ""}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Sign size={16} stroke={1.5} aria-hidden="true" />
            <span>{name}</span>
          </UnstyledButton>
        </th>
        {view.sheets.map((sheet) => (
          <td key={sheet.sheet} data-align="right">
            {levelOn(sheet, code) ?? <span className="ft-muted">{t`missing`}</span>}
          </td>
        ))}
        <td data-align="right">
          {consensus === null ? null : (
            <span className="ft-muted">
              <Trans>consensus</Trans>{" "}
            </span>
          )}
          <strong>{shown === null ? "–" : formatMarkText(shown)}</strong>
        </td>
        <td>
          {discuss ? (
            <StatusPill tone="due" icon={IconMessages}>
              <Trans>{spread}: discuss</Trans>
            </StatusPill>
          ) : (
            (spread ?? "–")
          )}
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={view.sheets.length + 3} className={own["more"]}>
            <LevelsOf competency={competency} view={view} />
            <Consensus
              key={consensus?.score ?? ""}
              competency={competency}
              candidacy={view.row.candidacy}
            />
          </td>
        </tr>
      ) : consensus === null ? null : (
        <tr>
          <td colSpan={view.sheets.length + 3} className={own["agreed"]}>
            {consensus.note}
          </td>
        </tr>
      )}
    </>
  );
}
