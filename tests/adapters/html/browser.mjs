// Chromium with one page, for the scripts beside this one. Their first argument is the folder with node_modules and, once
// unpacked, the browser. Spoken to through pipes: no port is needed.
import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const [folder] = process.argv.slice(2);
const browser = join(folder, "browser");
if (!existsSync(browser)) await unpack();

async function unpack() {
  const { extract } = createRequire(join(folder, "node_modules/"))("tar-fs");
  const packed = (name) => createReadStream(join(folder, "node_modules/@sparticuz/chromium/bin", name));
  const scratch = mkdtempSync(join(folder, "unpacked-"));
  await pipeline(packed("chromium.br"), createBrotliDecompress(), createWriteStream(join(scratch, "chromium"), { mode: 0o700 }));
  for (const [name, below] of [["al2023", "al2023"], ["fonts", "fonts"], ["swiftshader", "."]])
    await pipeline(packed(`${name}.tar.br`), createBrotliDecompress(), extract(join(scratch, below)));
  // Its own fonts, so that the same page is as long on every machine.
  const fonts = `<fontconfig><dir>${join(browser, "fonts/fonts")}</dir><cachedir>${join(browser, "cache")}</cachedir></fontconfig>`;
  writeFileSync(join(scratch, "fonts.conf"), `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n${fonts}\n`);
  try {
    renameSync(scratch, browser);
  } catch {
    rmSync(scratch, { recursive: true }); // another test process was first
  }
}

const home = mkdtempSync(join(tmpdir(), "chromium-"));
const flags = ["--headless=shell", "--no-sandbox", "--no-zygote", "--single-process", "--in-process-gpu", "--disable-dev-shm-usage",
  "--disable-background-networking", `--user-data-dir=${home}`, "--remote-debugging-pipe"];
const chromium = spawn(join(browser, "chromium"), flags, {
  env: { HOME: home, FONTCONFIG_FILE: join(browser, "fonts.conf"), LD_LIBRARY_PATH: join(browser, "al2023/lib") },
  stdio: ["ignore", "ignore", "inherit", "pipe", "pipe"],
});
const waiting = new Map();
let held = "";
chromium.stdio[4].setEncoding("utf8").on("data", (words) => {
  const messages = (held + words).split("\0");
  held = messages.pop();
  for (const said of messages.map((one) => JSON.parse(one))) {
    const key = said.id ?? said.method;
    waiting.get(key)?.(said);
    waiting.delete(key);
  }
});
const heard = (key) => new Promise((told) => waiting.set(key, told));
let asked = 0;

async function ask(method, params = {}, sessionId = undefined) {
  asked += 1;
  const answer = heard(asked);
  chromium.stdio[3].write(JSON.stringify({ id: asked, method, params, sessionId }) + "\0");
  const { result, error } = await answer;
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}

const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
await ask("Page.enable", {}, sessionId);

/** What the page answers to a command of Chromium's protocol. */
export const ofPage = (method, params = {}) => ask(method, params, sessionId);

/** Shows the file. */
export async function open(path) {
  const loaded = heard("Page.loadEventFired");
  await ofPage("Page.navigate", { url: pathToFileURL(path).href });
  await loaded;
}

/** Ends the browser and the script. */
export function end() {
  chromium.kill("SIGKILL");
  process.exit(0);
}
