/** npm run bench -- import | run | selftest: benchmark records from result files, load on a server of one's own, and a test of the driver itself. */
import { importCommand } from "./bench/import";
import { meant, misused } from "./bench/flags";
import { runCommand } from "./bench/run";
import { selftestCommand } from "./bench/selftest";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { import: importCommand, run: runCommand, selftest: selftestCommand };

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command === undefined) misused(name === "" ? "no command given" : `unknown command "${name}"${meant(name, Object.keys(COMMANDS))}`);
else process.exitCode = await command(args);
