/** The root that every feature hangs its routes on. The app gives it its frame. */
import { createRootRoute } from "@tanstack/react-router";
import type { CommandName } from "../api/generated/contract";

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** True for a page that fills the window, without sidebar (interview room, first start). */
    bare?: boolean;
    /** True for a page on a machine that is lent to somebody: no search, no list of keys. */
    lent?: boolean;
    /** The command that the page rests on: whoever may not call it is led to their own first page. */
    needs?: CommandName;
  }
}

export const rootRoute = createRootRoute();
