// Types on a page: its path, then a key a line, read from standard input. Prints as JSON what is seen before and after each.
import { readFileSync } from "node:fs";
import { end, ofPage, open } from "./browser.mjs";

const [path, ...keys] = readFileSync(0, "utf8").split("\n");
const seen = async () => {
  const expression = `document.body.innerText +
    [...document.querySelectorAll("textarea")].filter((one) => one.checkVisibility()).map((one) => one.value).join("")`;
  return (await ofPage("Runtime.evaluate", { expression })).result.value;
};
await open(path);
const told = [await seen()];
for (const key of keys) {
  const windowsVirtualKeyCode = { Tab: 9, Space: 32, ArrowDown: 40 }[key];
  const text = key === "Space" ? " " : undefined;
  const event = { key: text ?? key, code: key, windowsVirtualKeyCode };
  await ofPage("Input.dispatchKeyEvent", { ...event, text, type: text ? "keyDown" : "rawKeyDown" });
  await ofPage("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
  told.push(await seen());
}
process.stdout.write(JSON.stringify(told), end);
