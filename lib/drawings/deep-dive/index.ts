/** Every drawing by its name. Pure: the figures of claims come in, shapes and words go out. */
import type { Drawing, FactOf } from "./drawing";
import { linkCost } from "./link-cost";
import type { DrawingName } from "./names";
import * as parallelism from "./parallelism";
import { scaling } from "./scaling";
import { swarms } from "./swarms";

const DRAWINGS: Readonly<Record<DrawingName, (factOf: FactOf) => Drawing>> = { ...parallelism, "link-cost": linkCost, scaling, swarms };

/** @param factOf Looks up the claims that the drawing rests on; throws where one has no number. */
export const drawDeepDive = (name: DrawingName, factOf: FactOf): Drawing => DRAWINGS[name](factOf);
