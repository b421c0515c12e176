/** Precompressed twins of every text file, so that a server only has to choose. */
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(html|css|js|json|xml|txt|md|csv|yml|svg|webmanifest)$/;
const SMALLEST = 860;
/** What a reader's page is made of; documents for programs are compressed at the cheaper quality always. */
const PAGE = /\.(html|css|js)$/;
/** Quality 11 costs ten times the time of 5; past this many files of pages the site takes the cheaper one. */
const MANY = 300;

/** Writes .br and .gz beside the files that gain from it. */
export async function compressFiles(files: readonly string[]): Promise<void> {
  const texts = files.filter((file) => TEXT.test(file));
  const best = texts.filter((file) => PAGE.test(file)).length > MANY ? 5 : 11;
  const queue = [...texts];
  const worker = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await compressFile(file, PAGE.test(file) ? best : 5);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

async function compressFile(file: string, quality: number): Promise<void> {
  const raw = await readFile(file);
  if (raw.length < SMALLEST) return;
  const brotli = await promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
  const zipped = await promisify(gzip)(raw, { level: 9 });
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
