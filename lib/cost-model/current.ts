/** The constants in force. */
import type { Constants } from "./constants";
import data from "./constants.json";

export const CONSTANTS: Constants = data;
