/** Why a backup was made, in words. */
import { t } from "@lingui/core/macro";
import type { BackupKind } from "../../api/generated/types";

export function kindWords(kind: BackupKind): string {
  switch (kind) {
    case "daily":
      return t`Daily`;
    case "by_hand":
      return t`Made by hand`;
    case "before_version":
      return t`Before a new version`;
    case "before_restore":
      return t`Before a restore`;
    case "before_change":
      return t`Before a big change`;
  }
}
