import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Times whole processes: codegen cold, without change and with --all, and tsc over what it wrote. The unit beside
 * the seconds is `node -e 0` in the same run, since machines differ.
 *
 *   node test/bench/codegen.bench.ts [--runs 7] [--write]
 *
 * --write puts the table into test/bench/results/codegen.md.
 */
const root = join(import.meta.dirname, '../..')
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1] || 7)
const work = mkdtempSync(join(tmpdir(), 'codegen-bench-'))
const bin = join(root, 'bin/ocsf-kafka.js')

for (const folder of ['avro', 'contracts', 'ocsf'])
  cpSync(join(root, folder), join(work, folder), { recursive: true })
symlinkSync(join(root, 'runtime'), join(work, 'runtime'))
symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
writeFileSync(join(work, 'package.json'), '{ "type": "module" }')
writeFileSync(
  join(work, 'tsconfig.json'),
  JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['generated'] }),
)

interface Case {
  readonly name: string
  readonly goal: string
  readonly before?: () => void
  readonly command: readonly string[]
}

const codegen = (...args: string[]) => [bin, 'codegen', '--root', work, ...args]
const cases: readonly Case[] = [
  { name: 'node -e 0', goal: '', command: ['-e', '0'] },
  {
    name: 'codegen, cold',
    goal: '≤ 1.5 s',
    before: () => rmSync(join(work, 'generated'), { recursive: true, force: true }),
    command: codegen(),
  },
  { name: 'codegen, no change', goal: '≤ 0.7 s', command: codegen() },
  { name: 'codegen --check', goal: '', command: codegen('--check') },
  {
    name: 'codegen --all, cold',
    goal: '≤ 3 s',
    before: () => rmSync(join(work, 'all'), { recursive: true, force: true }),
    command: codegen('--all', '--out', join(work, 'all')),
  },
  {
    name: 'tsc over generated/',
    goal: '≤ 4 s',
    command: [join(root, 'node_modules/typescript/bin/tsc'), '-p', work],
  },
]

const seconds = new Map<string, number[]>(cases.map(({ name }) => [name, []]))
for (let run = 0; run <= runs; run++) {
  for (const { name, before, command } of cases) {
    before?.()
    const start = process.hrtime.bigint()
    const result = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: work })
    if (result.status !== 0)
      throw new Error(`${name}: exit ${result.status}\n${result.stdout}${result.stderr}`)
    // the first round warms the disk's and Node's caches
    if (run > 0) seconds.get(name)!.push(Number(process.hrtime.bigint() - start) / 1e9)
  }
}
rmSync(work, { recursive: true, force: true })

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!
const unit = median(seconds.get('node -e 0')!)
const lines = ['| command | median s | min | max | × node -e 0 | goal |', '|---|---|---|---|---|---|']
for (const { name, goal } of cases) {
  const values = seconds.get(name)!
  const row = [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2))
  lines.push(`| ${name} | ${row.join(' | ')} | ${(median(values) / unit).toFixed(1)} | ${goal} |`)
}
console.log(lines.join('\n'))
if (process.argv.includes('--write')) {
  const head = `# codegen\n\nWhole processes, ${runs} rounds taking turns after a first one, on ${availableParallelism()} shared cores with Node ${process.versions.node}.\n\n    node test/bench/codegen.bench.ts --write\n`
  writeFileSync(join(import.meta.dirname, 'results/codegen.md'), `${head}\n${lines.join('\n')}\n`)
}
