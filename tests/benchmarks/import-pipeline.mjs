// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// import-pipeline.mjs DATABASE LIST: what a JavaScript program does to make PDF documents searchable. LIST has one path a line. The ways of
// the packages' own manuals; one transaction a document.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.DIALOGIST_NODE_MODULES}/`);
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const { PDFParse } = await load("pdf-parse");
const { RecursiveCharacterTextSplitter } = await load("@langchain/textsplitters");
const Database = (await load("better-sqlite3")).default;

const database = new Database(process.argv[2]);
database.pragma("journal_mode = WAL");
database.exec("CREATE VIRTUAL TABLE passage USING fts5(source UNINDEXED, page UNINDEXED, text)");
const insert = database.prepare("INSERT INTO passage VALUES (?, ?, ?)");
const insertAll = database.transaction((rows) => rows.forEach((row) => insert.run(row)));
const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 900, chunkOverlap: 120 });

for (const path of readFileSync(process.argv[3], "utf8").split("\n").filter(Boolean)) {
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)) });
    const { pages } = await parser.getText();
    await parser.destroy();
    const rows = [];
    for (const { num, text } of pages) {
        for (const passage of await splitter.splitText(text)) rows.push([path, num, passage]);
    }
    insertAll(rows);
}
database.close();
