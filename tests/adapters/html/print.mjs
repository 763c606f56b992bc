// Prints pages, all in one browser: for each path read from standard input a PDF beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { end, ofPage, open } from "./browser.mjs";

for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  await open(path);
  const { data } = await ofPage("Page.printToPDF", { preferCSSPageSize: true });
  writeFileSync(path.replace(/\.html$/, ".pdf"), Buffer.from(data, "base64"));
}
end();
