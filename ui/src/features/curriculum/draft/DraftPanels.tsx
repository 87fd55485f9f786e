/** The one panel that is open beside a draft, by what stands in the address. */

import { useLingui } from "@lingui/react/macro";
import type { Module } from "../../../api/generated/types";
import { AnchorsPanel } from "./AnchorsPanel";
import { CarePanel } from "./CarePanel";
import { listOf, put, without } from "./changes";
import { HeadPanel } from "./HeadPanel";
import { MilestonePanel } from "./MilestonePanel";
import { ModulePanel } from "./ModulePanel";
import type { DraftEditor } from "./useProgramDraft";

export interface DraftPanelsProps {
  editor: DraftEditor;
  /** `modules:FT-04`, `modules:` for a new one, `head`, `care`; none when absent. */
  open: string | undefined;
  onClose: () => void;
}

const NEW: Module = {
  code: "",
  name: "",
  aim: "",
  prerequisites: [],
  hours: 8,
  assessment: "",
  scale: "percent",
  pass_mark: 80,
  start_week: 1,
  due_week: 2,
  attempts: 3,
  cool_off_days: 7,
  counts: "best",
  resit_cap: null,
  elective: false,
};

export function DraftPanels({ editor, open, onClose }: DraftPanelsProps) {
  const { t } = useLingui();
  const { view, saving, edit } = editor;
  if (view === undefined || open === undefined) return null;
  const program = view.content;
  const [list, code = ""] = open.split(":", 2);
  const shared = {
    key: open,
    program,
    faults: view.problems,
    kept: `program:${view.row.draft}:${open}`,
    pending: saving,
    onClose,
  };
  const save = async (...given: Parameters<typeof edit>) => {
    if (await edit(...given)) onClose();
  };
  if (list === "head") return <HeadPanel {...shared} onSave={(next) => void save(() => next)} />;
  if (list === "care") {
    return (
      <CarePanel {...shared} onSave={(part) => void save((content) => ({ ...content, ...part }))} />
    );
  }
  if (list === "modules") {
    const known = program.modules.find((one) => one.code === code);
    if (known === undefined && code !== "") return null;
    return (
      <ModulePanel
        {...shared}
        module={known ?? NEW}
        isNew={known === undefined}
        onSave={(next) => void save((content) => put(content, "modules", next))}
        onRemove={() =>
          void save((content) => without(content, "modules", code), t`${code} removed`)
        }
      />
    );
  }
  if (list === "milestones") {
    const known = program.milestones.find((one) => one.code === code);
    if (known === undefined) return null;
    const { name } = known;
    return (
      <MilestonePanel
        {...shared}
        milestone={known}
        onSave={(next) => void save((content) => put(content, "milestones", next))}
        onRemove={() =>
          void save((content) => without(content, "milestones", code), t`${name} removed`)
        }
      />
    );
  }
  const competency = program.rubric.competencies.find((one) => one.code === code);
  const criterion = listOf(program, "criteria").find((one) => one.code === code);
  if (list === "competencies" && competency !== undefined) {
    return (
      <AnchorsPanel
        {...shared}
        of={{ kind: "competencies", entry: competency }}
        onSave={(next) =>
          void save((content) =>
            next.kind === "competencies" ? put(content, "competencies", next.entry) : content,
          )
        }
      />
    );
  }
  if (list === "criteria" && criterion !== undefined) {
    return (
      <AnchorsPanel
        {...shared}
        of={{ kind: "criteria", entry: criterion }}
        onSave={(next) =>
          void save((content) =>
            next.kind === "criteria" ? put(content, "criteria", next.entry) : content,
          )
        }
      />
    );
  }
  return null;
}
