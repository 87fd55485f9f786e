/** How this person wants the window to look. Kept on this computer, not in the file of the organization. */
import { useLocalStorage, useMediaQuery } from "@mantine/hooks";

export type ContrastChoice = "auto" | "standard" | "more";

/** The contrast to show: the person's choice, or what the system asks for. */
export function useContrast(): {
  choice: ContrastChoice;
  contrast: "standard" | "more";
  setChoice: (choice: ContrastChoice) => void;
} {
  const [choice, setChoice] = useLocalStorage<ContrastChoice>({
    key: "farm-team.contrast",
    defaultValue: "auto",
    getInitialValueInEffect: false,
  });
  const systemWantsMore = useMediaQuery("(prefers-contrast: more)", false, {
    getInitialValueInEffect: false,
  });
  const contrast = choice === "auto" ? (systemWantsMore ? "more" : "standard") : choice;
  return { choice, contrast, setChoice };
}
