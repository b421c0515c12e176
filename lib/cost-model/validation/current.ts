/** The validation of the constants in force, as the fit wrote it. */
import data from "./../validation.json";
import type { Validation } from "./validate";

export const VALIDATION: Validation = data;
