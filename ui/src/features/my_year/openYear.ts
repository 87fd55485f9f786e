/** Opening a My year file: which one, and its passphrase. */
import { useLingui } from "@lingui/react/macro";
import type { MyYearOpened } from "../../api/generated/types";
import { useLong } from "../../api/hooks";
import { useCoreForm } from "../../components/coreForm";

export function useOpenYear(onOpened: (opened: MyYearOpened) => void) {
  const { t } = useLingui();
  const dialog = useLong("host.pick_file");
  const { run } = useLong("my_year.open", { errors: "return" });
  const { form, error, pending, send, begin } = useCoreForm({ path: "", passphrase: "" });
  const choose = async () => {
    const picked = await dialog.run({
      title: t`Open my year`,
      kinds: [{ name: t`My year file`, extensions: ["myyear"] }],
    });
    if (picked.ok && picked.value.path !== null) form.setFieldValue("path", picked.value.path);
  };
  const submit = async () => {
    const answer = await send(run);
    if (answer.ok) onOpened(answer.value);
  };
  const { path, passphrase } = form.values;
  return { form, error, pending, begin, choose, submit, ready: path !== "" && passphrase !== "" };
}

export type OpenYear = ReturnType<typeof useOpenYear>;
