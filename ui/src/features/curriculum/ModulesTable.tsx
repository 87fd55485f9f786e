/** Every module with its hours, weeks and terms. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@mantine/core";
import type { Module } from "../../api/generated/types";
import { formatCount } from "../../components/quantities";
import classes from "./Program.module.css";
import { passMark, weeksOf } from "./words";

export interface ModulesTableProps {
  modules: readonly Module[];
  /** Makes each name a way to its panel. */
  onOpen?: (code: string) => void;
}

export function ModulesTable({ modules, onOpen }: ModulesTableProps) {
  const { t } = useLingui();
  return (
    <Card
      padding={0}
      className={classes["scroll"] ?? ""}
      tabIndex={0}
      component="section"
      aria-label={t`Modules`}
    >
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Code</Trans>
            </th>
            <th scope="col">
              <Trans>Module</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Hours</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Weeks</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Pass mark</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Attempts</Trans>
            </th>
            <th scope="col" className={classes["number"]}>
              <Trans>Cool-off, days</Trans>
            </th>
            <th scope="col">
              <Trans>Needs</Trans>
            </th>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {modules.map((module) => (
            <tr key={module.code}>
              <td className={`${classes["code"]} ft-num`}>{module.code}</td>
              <th scope="row">
                <Name name={module.name} open={onOpen && (() => onOpen(module.code))} />
                <span className={classes["aim"]}>{module.aim}</span>
              </th>
              <td className={classes["number"]}>{formatCount(module.hours)}</td>
              <td className={classes["number"]}>{weeksOf(module)}</td>
              <td className={classes["number"]}>{passMark(module)}</td>
              <td className={classes["number"]}>{formatCount(module.attempts)}</td>
              <td className={classes["number"]}>{formatCount(module.cool_off_days)}</td>
              <td className={`${classes["needs"]} ft-num`}>
                <Needs module={module} />
              </td>
              <td>{module.elective ? <Trans>elective</Trans> : <Trans>core</Trans>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** A name, or the way to the panel in which it is changed. */
export function Name({ name, open }: { name: string; open: (() => void) | undefined }) {
  if (open === undefined) return <span className={classes["name"]}>{name}</span>;
  return (
    <button type="button" className={`${classes["name"]} ${classes["opener"]}`} onClick={open}>
      {name}
    </button>
  );
}

/** What must be passed or exempt before an attempt (R14). */
export function Needs({ module }: { module: Module }) {
  const also = module.also_requires_modules_passed ?? 0;
  const codes = module.prerequisites.join(", ");
  if (also === 0) return codes === "" ? "–" : codes;
  return codes === "" ? (
    <Trans>{also} others</Trans>
  ) : (
    <Trans>
      {codes} and {also} others
    </Trans>
  );
}
