/** The state of an import from the file to its end. It lives as long as the page, and longer as a draft. */
import { useState } from "react";
import type { CoreError, ImportFile, ImportKind, ImportReport } from "../../api/generated/types";
import { useLong, useRead, useWrite } from "../../api/hooks";
import { useDraft } from "../../components/draft";
import { type Choices, defaultInto, type Into, NOTHING_CHOSEN, requestOf } from "./choices";
import { usePreview } from "./usePreview";

export type Wizard = ReturnType<typeof useWizard>;

/** @param wanted the intake that the page was opened for. */
export function useWizard(kind: ImportKind, wanted: string | undefined) {
  const [choices, setChoices] = useState<Choices>(NOTHING_CHOSEN);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [refused, setRefused] = useState<CoreError | null>(null);
  const [sent, setSent] = useState<ImportFile | null>(null);
  const intakes = useRead("intakes.list", {});
  const known = intakes.data !== undefined;
  const into: Into = choices.into ?? defaultInto(intakes.data ?? [], wanted, kind);
  const request = known && report === null ? requestOf(kind, choices, into) : null;
  const look = usePreview(request);
  const importing = useLong("exchange.import", { errors: "return" });
  const undoing = useWrite("history.undo");
  const draft = useDraft(`import:${kind}`, choices, choices.path !== null, (kept) =>
    setChoices((now) => (now.path === null ? { ...NOTHING_CHOSEN, ...kept } : now)),
  );
  const store = async () => {
    if (request === null || look.preview === null) return;
    const file = { ...request, fingerprint: look.preview.fingerprint };
    const answer = await importing.run(file);
    setRefused(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setSent(file);
    setReport(answer.value);
    await draft.forget();
  };
  const undo = async () => {
    const step = report?.undo ?? null;
    if (step === null) return;
    const answer = await undoing.run({ step });
    if (!answer.ok) return;
    setReport(null);
    look.again();
  };
  const readAgain = () => {
    setRefused(null);
    look.again();
  };
  const startOver = async () => {
    setChoices(NOTHING_CHOSEN);
    setReport(null);
    await draft.forget();
  };
  return {
    kind,
    choices,
    change: setChoices,
    into,
    intakes,
    request,
    look,
    report,
    /** The import that was done, to save what it left out. */
    sent,
    store,
    importing,
    /** Why the last import stored nothing. */
    refused,
    readAgain,
    undo,
    undoing: undoing.pending,
    startOver,
  };
}
