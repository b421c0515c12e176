/** The agent loop: a session asks, the model calls a tool, its canned result comes back, and the context grows turn by turn. */
import type { Job } from "./load";
import type { Random } from "./random";
import { bodyOf, type Message, type Plan } from "./shapes";
import { nonce, textOfLength } from "./words";

const TOOLS = [{ type: "function", function: { name: "look_up", description: "Looks something up.", parameters: { type: "object", properties: { query: { type: "string" } }, required: ["query"], additionalProperties: false } } }];

interface Turn {
  output: number;
  result: string;
  toolMs: number;
}

/** Everything random is drawn beforehand, so that sessions do not depend on the order in which they run. */
export function sessionJob(plan: Plan, random: Random): Job {
  const system = `You look things up before you answer. ${textOfLength(Math.min(2000, plan.mostInput), random)}`;
  const question = `${nonce(random)} ${textOfLength(Math.min(120, plan.mostInput), random)}`;
  const turns = Array.from({ length: random.whole(8, 16) }, (): Turn => ({ output: random.logNormal(100, 0.6, 8, 512), result: textOfLength(Math.min(random.logNormal(300, 0.75, 16, 4000), plan.mostInput), random), toolMs: random.exponential(1000) }));
  return async (send) => {
    const messages: Message[] = [{ role: "system", content: system }, { role: "user", content: question }];
    for (const [index, turn] of turns.entries()) {
      if (plan.signal.aborted) return;
      const { error, text, calledTool } = await send(bodyOf({ ...plan, ignoreEos: false }, [...messages], turn.output, { tools: TOOLS, tool_choice: "auto" }));
      if (error !== null) return;
      plan.onJudged(calledTool);
      messages.push(...exchange(index, text, turn.result));
      await plan.clock.sleep(turn.toolMs, plan.signal);
    }
  };
}

/** Where the model did not call the tool, the call is put in its place, so that contexts grow alike; it counts as a miss. */
function exchange(index: number, text: string, result: string): Message[] {
  const id = `call_${String(index).padStart(4, "0")}`;
  return [
    { role: "assistant", content: text === "" ? null : text, tool_calls: [{ id, type: "function", function: { name: "look_up", arguments: "{\"query\":\"more\"}" } }] },
    { role: "tool", tool_call_id: id, content: result },
  ];
}
