/** Text of a wanted length. Common English words are about one token each in the usual tokenizers; the server's own count is what a record holds. */
import type { Random } from "./random";

const WORDS = ["time", "year", "people", "way", "day", "man", "thing", "woman", "life", "child", "world", "school", "state", "family", "student", "group", "country", "problem", "hand", "part", "place", "case", "week", "company", "system", "program", "question", "work", "government", "number", "night", "point", "home", "water", "room", "mother", "area", "money", "story", "fact", "month", "lot", "right", "study", "book", "eye", "job", "word", "business", "issue", "side", "kind", "head", "house", "service", "friend", "father", "power", "hour", "game"] as const;

export const textOfLength = (tokens: number, random: Random): string => Array.from({ length: Math.max(1, Math.round(tokens)) }, () => random.pick(WORDS)).join(" ");

/** A number that no other request of the run has, so that no cache knows its text. */
export const nonce = (random: Random): string => `${random.whole(0, 0xffffff).toString(16)}${random.whole(0, 0xffffff).toString(16)}`;
