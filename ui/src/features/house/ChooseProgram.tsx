/** Which program the year follows; without an account, also who you are. */

import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { IconBooks, IconFileImport, IconFilePlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useAsker } from "../../api/asker";
import type { StartWith } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { Choice } from "./Choice";
import { RefusedProgram } from "./RefusedProgram";
import classes from "./StartPage.module.css";

export function ChooseProgram() {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const me = useAsker();
  const [written, setName] = useState("");
  const name = me?.name ?? written;
  const [chosen, setChosen] = useState<StartWith["kind"] | null>(null);
  const start = useLong("app.start", { errors: "return" });
  const dialog = useLong("host.pick_file");
  useEffect(() => (field.current ?? title.current)?.focus(), []);
  const begin = async (choice: StartWith) => {
    setChosen(choice.kind);
    await start.run({ with: choice, owner_name: name.trim() === "" ? null : name.trim() });
  };
  const pick = async () => {
    const picked = await dialog.run({
      title: t`Import a program`,
      kinds: [{ name: t`Program file`, extensions: ["json"] }],
    });
    const path = picked.ok ? picked.value.path : null;
    if (path !== null) await begin({ kind: "program", path });
  };
  const busy = (kind: StartWith["kind"]) => start.pending && chosen === kind;
  return (
    <>
      <h1 className={classes["title"]} tabIndex={-1} ref={title}>
        <Trans>Which year shall it be?</Trans>
      </h1>
      <p className={classes["lead"]}>
        <Trans>The program says what a trainee learns, and when each milestone is held.</Trans>
      </p>
      {me === null ? (
        <TextInput
          className={classes["name"] ?? ""}
          label={t`Your name`}
          description={t`Stands beside everything you record.`}
          autoComplete="name"
          maxLength={120}
          value={written}
          onChange={(event) => setName(event.currentTarget.value)}
          ref={field}
        />
      ) : null}
      <RefusedProgram error={start.error} />
      <div className={classes["choices"]}>
        <Choice
          primary
          icon={IconBooks}
          title={<Trans>Start with the standard year</Trans>}
          text={<Trans>Modules, milestones and an interview rubric, ready to use</Trans>}
          pending={busy("standard_year")}
          disabled={start.pending}
          onClick={() => void begin({ kind: "standard_year" })}
        />
        <Choice
          icon={IconFileImport}
          title={<Trans>Import a program</Trans>}
          text={<Trans>A program file of your own (JSON)</Trans>}
          pending={busy("program")}
          disabled={start.pending}
          onClick={() => void pick()}
        />
        <Choice
          icon={IconFilePlus}
          title={<Trans>Empty</Trans>}
          text={<Trans>Nothing yet; a program can be imported later</Trans>}
          pending={busy("empty")}
          disabled={start.pending}
          onClick={() => void begin({ kind: "empty" })}
        />
      </div>
    </>
  );
}
