/** The short lists of every feature that the house words itself. */
import { PlanReasonsCard } from "../features/enrollment/replan/PlanReasonsCard";
import { GroundsCard } from "../features/selection/GroundsCard";

export function HouseLists() {
  return (
    <>
      <GroundsCard />
      <PlanReasonsCard />
    </>
  );
}
