/** Above a draft: where it comes from, that it is kept, and everything that is wrong in it, each with a way there. */

import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconAlertTriangle, IconPencil } from "@tabler/icons-react";
import type { ProgramDraftView } from "../../../api/generated/types";
import classes from "./Draft.module.css";
import { entryAt } from "./faults";

export interface DraftBannerProps {
  view: ProgramDraftView;
  saving: boolean;
  /** Opens an entry by its list and code. */
  onOpen: (edit: string) => void;
}

export function DraftBanner({ view, saving, onOpen }: DraftBannerProps) {
  const { t } = useLingui();
  const { row, problems } = view;
  const version = row.base_version;
  return (
    <section
      className={classes["banner"]}
      data-sound={problems.length === 0 || undefined}
      aria-label={t`Draft`}
    >
      <p>
        <IconPencil size={18} stroke={1.5} aria-hidden="true" />
        <span>
          {version === null ? (
            <Trans>
              <strong>Draft.</strong> Nobody's plan changes while you work on it.
            </Trans>
          ) : (
            <Trans>
              <strong>Draft from version {version}.</strong> Nobody's plan changes while you work on
              it.
            </Trans>
          )}{" "}
          <span role="status">{saving ? t`Saving…` : t`Saved.`}</span>
        </span>
      </p>
      {problems.length === 0 ? null : (
        <>
          <p>
            <IconAlertTriangle size={18} stroke={1.5} aria-hidden="true" />
            <strong>
              {plural(problems.length, {
                one: "# thing to settle before it can be published",
                other: "# things to settle before it can be published",
              })}
            </strong>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys */}
          <ul className={classes["faults"]} tabIndex={0} aria-label={t`What is wrong`}>
            {problems.map((fault) => {
              const entry = entryAt(view.content, fault.path);
              return (
                <li key={`${fault.path} ${fault.code}`}>
                  {entry === null ? (
                    <strong>{fault.path}</strong>
                  ) : (
                    <button
                      type="button"
                      className={classes["opener"]}
                      onClick={() => onOpen(entry.open)}
                    >
                      {entry.name}
                    </button>
                  )}
                  {": "}
                  {fault.message}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
