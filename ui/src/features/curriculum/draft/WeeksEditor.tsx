/** What if a module moved: its place among the weeks, and what the core says would follow, before anything is stored. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Card, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import type { Program, ProgramDraftView } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import deeds from "../../../components/Deeds.module.css";
import pictures from "../Picture.module.css";
import { WeekLoad } from "../WeekLoad";
import { moved, withWeeksOf } from "./changes";
import { Lanes } from "./Lanes";
import type { DraftEditor } from "./useProgramDraft";
import { FollowingDates, Follows } from "./WhatFollows";
import classes from "./WhatFollows.module.css";

/** A drag asks the core once it rests this long. */
const REST_MS = 120;

export interface WeeksEditorProps {
  view: ProgramDraftView;
  saving: boolean;
  edit: DraftEditor["edit"];
}

export function WeeksEditor({ view, saving, edit }: WeeksEditorProps) {
  const { t } = useLingui();
  const [tried, setTried] = useState<Program | null>(null);
  const intakes = useRead("intakes.list", {});
  const [chosen, setChosen] = useState<string | null>(null);
  const intake = chosen ?? intakes.data?.[0]?.intake;
  const of = intake === undefined ? {} : { intake };
  const content = tried ?? view.content;
  const [resting] = useDebouncedValue(content, REST_MS);
  const answer = useRead("programs.what_if", { content: resting, ...of }, { keepPrevious: true });
  const before = useRead("programs.what_if", { content: view.content, ...of });
  const load = answer.data?.load ?? view.load;
  const capacity = answer.data?.capacity ?? view.capacity;
  const keep = async () => {
    if (tried === null) return;
    const weeks = tried;
    if (await edit((stored) => withWeeksOf(stored, weeks), t`Weeks changed`)) setTried(null);
  };
  return (
    <div className={pictures["stack"]}>
      <Card component="section" aria-labelledby="lanes" className={classes["open"] ?? ""}>
        <div className={pictures["head"]}>
          <h2 id="lanes">
            <Trans>When each module is taught</Trans>
          </h2>
          {intakes.data === undefined || intakes.data.length === 0 ? null : (
            <Select
              label={t`As for the intake`}
              allowDeselect={false}
              value={intake ?? null}
              data={intakes.data.map((one) => ({ value: one.intake, label: one.name }))}
              onChange={setChosen}
            />
          )}
        </div>
        <Lanes
          modules={content.modules}
          dates={answer.data?.dates ?? []}
          onMove={(code, weeks, dueOnly) =>
            setTried((old) => moved(old ?? view.content, code, weeks, dueOnly))
          }
        />
        <div className={classes["foot"]}>
          <Follows now={answer.data} stale={resting !== content} />
          {tried === null ? null : (
            <div className={deeds["deeds"]}>
              <Button onClick={() => setTried(null)}>
                <Trans>Put it back</Trans>
              </Button>
              <Button variant="filled" loading={saving} onClick={() => void keep()}>
                <Trans>Keep these weeks in the draft</Trans>
              </Button>
            </div>
          )}
        </div>
      </Card>
      <FollowingDates before={before.data} now={answer.data} />
      <WeekLoad load={load} capacity={capacity} content={content} />
    </div>
  );
}
