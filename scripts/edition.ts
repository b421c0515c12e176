/** npm run edition -- new | status | publish | diff: makes a month, says where it stands, publishes it, compares two. */
import { Refused } from "@/lib/editions/requests";
import { type Command, UsageError, USAGE, readCommand } from "./edition/arguments";
import { diff } from "./edition/diff";
import { makeNew } from "./edition/new";
import { publish } from "./edition/publish";
import { status } from "./edition/status";

const COMMANDS: Record<Command["name"], (command: Command) => number | Promise<number>> = { new: makeNew, status, publish, diff };

try {
  const command = readCommand(process.argv.slice(2), new Date());
  process.exitCode = await COMMANDS[command.name](command);
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n${USAGE}`);
  else if (error instanceof Refused) console.error(`✖ ${error.message}`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
