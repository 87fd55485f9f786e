/** One letter before it is saved: exactly the page that the PDF will hold. */

import { useLingui } from "@lingui/react/macro";
import type { CandidateRow, LetterKind } from "../../../api/generated/types";
import { useLong, useRead } from "../../../api/hooks";
import { SidePanel } from "../../../components/SidePanel";
import { fileName, useFileToast } from "../../../components/saved";
import { LetterPaper } from "./LetterPaper";
import { LETTERS } from "./words";

export interface LetterPanelProps {
  row: CandidateRow;
  letter: LetterKind;
  onClose: () => void;
}

const WIDTH = 720;

export function LetterPanel({ row, letter, onClose }: LetterPanelProps) {
  const { t, i18n } = useLingui();
  const { data, error } = useRead("letters.preview", { candidacy: row.candidacy, letter });
  const dialog = useLong("host.save_file");
  const { run, pending } = useLong("letters.save");
  const saved = useFileToast();
  const title = i18n._(LETTERS[letter]);
  const save = async () => {
    const whom = [row.number, row.name].filter(Boolean).join(" ");
    const picked = await dialog.run({
      title: t`Save the letter`,
      name: `${whom} - ${title}.pdf`,
      kinds: [{ name: t`PDF file`, extensions: ["pdf"] }],
    });
    if (!picked.ok || picked.value.path === null) return;
    const { path } = picked.value;
    const answer = await run({ candidacy: row.candidacy, letter, path });
    if (!answer.ok) return;
    const file = fileName(path);
    saved(t`Saved ${file}`, path);
    onClose();
  };
  return (
    <SidePanel
      open
      title={title}
      subtitle={row.name}
      width={WIDTH}
      pending={pending}
      action={t`Save PDF…`}
      blocked={error === null ? null : t`This letter cannot be written yet.`}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <LetterPaper letter={data} error={error} />
    </SidePanel>
  );
}
