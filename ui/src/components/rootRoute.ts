/** The root that every feature hangs its routes on. The app gives it its frame. */
import { createRootRoute } from "@tanstack/react-router";

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** True for a page that fills the window, without sidebar (interview room, first start). */
    bare?: boolean;
  }
}

export const rootRoute = createRootRoute();
