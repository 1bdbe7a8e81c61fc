// Answers SQL with DuckDB on one thread: job as JSON on standard input, results as JSON on standard
// output. job: { module, csv, create, statements: [sql], repeats }.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const job = JSON.parse(readFileSync(0, 'utf8'));
const { DuckDBInstance, version } = createRequire(job.module + '/')('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
await connection.run('SET threads=1');
await connection.run(job.create);

const results = [];
for (const sql of job.statements) {
    let ms = Infinity;
    let cpu = Infinity;
    let rows = [];
    for (let i = 0; i < job.repeats; ++i) {
        const start = performance.now();
        const before = process.cpuUsage();
        const reader = await connection.runAndReadAll(sql);
        ms = Math.min(ms, performance.now() - start);
        const spent = process.cpuUsage(before);
        cpu = Math.min(cpu, (spent.user + spent.system) / 1000);
        rows = reader.getRows();
    }
    results.push({ ms, cpu, rows: rows.map((row) => row.map((v) => (v === null ? null : Number(v)))) });
}
const memory = process.memoryUsage().rss / (1024 * 1024);
process.stdout.write(JSON.stringify({ version: version(), memory, results }));
