/** Which module needs which, to be changed: drawn from one module to another, or chosen in the table. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Card, MultiSelect } from "@mantine/core";
import { useState } from "react";
import type { Module } from "../../../api/generated/types";
import { PlainTable } from "../../../components/PlainTable";
import pictures from "../Picture.module.css";
import { PictureSwitch } from "../PictureSwitch";
import { put, withNeed } from "./changes";
import { NeedsPicture } from "./NeedsPicture";
import type { DraftEditor } from "./useProgramDraft";

export interface NeedsEditorProps {
  modules: readonly Module[];
  edit: DraftEditor["edit"];
  onOpen: (code: string) => void;
}

export function NeedsEditor({ modules, edit, onOpen }: NeedsEditorProps) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const toggle = (needed: string, code: string) => {
    const now = modules.find((module) => module.code === code);
    if (now === undefined || needed === code) return;
    const wanted = !now.prerequisites.includes(needed);
    void edit(
      (content) => withNeed(content, code, needed, wanted),
      wanted ? t`${code} needs ${needed} now` : t`${code} does not need ${needed} any more`,
    );
  };
  return (
    <Card component="section" aria-labelledby="prerequisites">
      <div className={pictures["head"]}>
        <h2 id="prerequisites">
          <Trans>What needs what</Trans>
        </h2>
        <PictureSwitch asTable={asTable} onChange={setAsTable} label={t`Prerequisites as`} />
      </div>
      {asTable ? (
        <PlainTable label={t`Prerequisites`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Module</Trans>
              </th>
              <th scope="col">
                <Trans>Needs</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {modules.map((module) => {
              const { code } = module;
              return (
                <tr key={code}>
                  <th scope="row">
                    {code} {module.name}
                  </th>
                  <td>
                    <MultiSelect
                      aria-label={t`What ${code} needs`}
                      searchable
                      value={module.prerequisites}
                      data={modules.filter((one) => one.code !== code).map((one) => one.code)}
                      onChange={(prerequisites) =>
                        void edit((content) =>
                          put(content, "modules", { ...module, prerequisites }),
                        )
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </PlainTable>
      ) : (
        <NeedsPicture modules={modules} onToggle={toggle} onOpen={onOpen} />
      )}
    </Card>
  );
}
