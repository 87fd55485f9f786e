/** Changes of a program by its lists. They only move words about; what is sound, the core says. */
import type { Program } from "../../../api/generated/types";

type Lists = {
  modules: Program["modules"][number];
  milestones: Program["milestones"][number];
  criteria: Program["criteria"][number];
  competencies: Program["rubric"]["competencies"][number];
};

export type ListName = keyof Lists;

export function listOf<N extends ListName>(program: Program, name: N): Lists[N][] {
  const lists: { [K in ListName]: Lists[K][] } = {
    modules: program.modules,
    milestones: program.milestones,
    criteria: program.criteria,
    competencies: program.rubric.competencies,
  };
  return lists[name];
}

function withList<N extends ListName>(program: Program, name: N, list: Lists[N][]): Program {
  return name === "competencies"
    ? { ...program, rubric: { ...program.rubric, competencies: list as Lists["competencies"][] } }
    : { ...program, [name]: list };
}

/** Puts an entry in the place of the one with its code, or at the end. */
export function put<N extends ListName>(program: Program, name: N, entry: Lists[N]): Program {
  const list = listOf(program, name);
  const known = list.some((one) => one.code === entry.code);
  return withList(
    program,
    name,
    known ? list.map((one) => (one.code === entry.code ? entry : one)) : [...list, entry],
  );
}

/** Takes an entry out. What refers to it stays, and the core names it. */
export function without<N extends ListName>(program: Program, name: N, code: string): Program {
  return withList(
    program,
    name,
    listOf(program, name).filter((one) => one.code !== code),
  );
}

/** Lets `code` need `needed`, or not any more. */
export function withNeed(program: Program, code: string, needed: string, wanted: boolean): Program {
  return {
    ...program,
    modules: program.modules.map((module) =>
      module.code === code
        ? {
            ...module,
            prerequisites: [
              ...module.prerequisites.filter((one) => one !== needed),
              ...(wanted ? [needed] : []),
            ],
          }
        : module,
    ),
  };
}

/** Moves a module by whole weeks: as a whole, or only the week it is due. */
export function moved(program: Program, code: string, weeks: number, dueOnly: boolean): Program {
  return {
    ...program,
    modules: program.modules.map((module) =>
      module.code === code
        ? {
            ...module,
            start_week: dueOnly ? module.start_week : Math.max(1, module.start_week + weeks),
            due_week: Math.max(1, module.due_week + weeks),
          }
        : module,
    ),
  };
}

/** The weeks of every module as another program has them, and nothing else of it. */
export function withWeeksOf(program: Program, other: Program): Program {
  const weeks = new Map(other.modules.map((module) => [module.code, module]));
  return {
    ...program,
    modules: program.modules.map((module) => {
      const { start_week, due_week } = weeks.get(module.code) ?? module;
      return { ...module, start_week, due_week };
    }),
  };
}
