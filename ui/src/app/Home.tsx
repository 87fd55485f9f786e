/** The first address: whoever is at the screen begins with the first of their pages. */
import { Navigate } from "@tanstack/react-router";
import { useAsker } from "../api/asker";
import { homeOf } from "./pages";

export function Home() {
  return <Navigate to={homeOf(useAsker())} replace />;
}
