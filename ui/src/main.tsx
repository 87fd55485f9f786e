/** Starts the screen: styles, texts, then the application. */
import "@fontsource-variable/inter/index.css";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "./theme/global.css";
import { i18n } from "@lingui/core";
import { createRoot } from "react-dom/client";
import { createCache } from "./api/cache";
import { App } from "./app/App";
import { makeRouter } from "./app/router";
import { messages } from "./locales/en/messages.po";

i18n.load("en", messages);
i18n.activate("en");

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(<App router={makeRouter()} cache={createCache()} />);
