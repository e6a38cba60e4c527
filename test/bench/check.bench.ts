import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Times whole processes of check for the reference project, in a repository of its own: clean, with a change in its
 * hand-written records, with another OCSF release, and against git. The unit beside the seconds is `node -e 0` in the
 * same run, since machines differ. A second table says what the phases of a run take.
 *
 *   node test/bench/check.bench.ts [--runs 7] [--write]
 *
 * --write puts the tables into test/bench/results/check.md.
 */
const root = join(import.meta.dirname, '../..')
const runsAt = process.argv.indexOf('--runs')
const runs = runsAt < 0 ? 7 : Number(process.argv[runsAt + 1])
const work = mkdtempSync(join(tmpdir(), 'check-bench-'))
const bin = join(root, 'bin/ocsf-kafka.js')
const git = (...args: string[]) => execFileSync('git', args, { cwd: work, stdio: 'ignore' })

for (const folder of ['avro', 'contracts', 'ocsf'])
  cpSync(join(root, folder), join(work, folder), { recursive: true })
symlinkSync(join(root, 'runtime'), join(work, 'runtime'))
spawnSync(process.execPath, [bin, 'codegen'], { cwd: work })
git('init', '--quiet', '--initial-branch', 'main')
git('add', '--all')
git('-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '--quiet', '--message', 'x')

interface Case {
  readonly name: string
  readonly command: readonly string[]
  readonly goal?: string
  /** What is changed before, and back after each run. */
  readonly edit?: readonly [file: string, from: string, to: string]
  readonly status: number
}

const check = (...args: string[]) => [bin, 'check', ...args]
const cases: readonly Case[] = [
  { name: 'node -e 0', command: ['-e', '0'], status: 0 },
  { name: 'codegen --check', command: [bin, 'codegen', '--check'], status: 0 },
  { name: 'check', command: check(), goal: '≤ 1.5 s', status: 0 },
  {
    name: 'check, a field with another type',
    command: check(),
    goal: '≤ 1.5 s',
    edit: ['avro/ThreatEvent.avsc', '"type": "double"', '"type": "string"'],
    status: 1,
  },
  {
    name: 'check, moved from OCSF 1.8.0 to 1.7.0',
    command: check(),
    edit: ['contracts/topics.yaml', 'version: 1.8.0', 'version: 1.7.0'],
    status: 1,
  },
  { name: 'check --against git:HEAD', command: check('--against', 'git:HEAD'), goal: '≤ 1.5 s', status: 0 },
]

const seconds = new Map<string, number[]>(cases.map(({ name }) => [name, []]))
for (let run = 0; run <= runs; run++) {
  for (const { name, command, edit, status } of cases) {
    const undo = edit === undefined ? () => {} : change(...edit)
    const start = process.hrtime.bigint()
    const result = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: work })
    const took = Number(process.hrtime.bigint() - start) / 1e9
    undo()
    if (result.status !== status)
      throw new Error(`${name}: exit ${result.status}\n${result.stdout}${result.stderr}`)
    // the first round warms the disk's and Node's caches
    if (run > 0) seconds.get(name)!.push(took)
  }
}
const phases = phasesOf(Array.from({ length: runs }, () => runJson()))
rmSync(work, { recursive: true, force: true })

function change(file: string, from: string, to: string): () => void {
  const path = join(work, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(path, text.replace(from, to))
  return () => writeFileSync(path, text)
}

interface Timed {
  readonly seconds: number
  readonly milliseconds: { readonly [phase: string]: number }
}

function runJson(): Timed {
  const start = process.hrtime.bigint()
  const { stdout } = spawnSync(process.execPath, check('--format', 'json'), { encoding: 'utf8', cwd: work })
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, ...JSON.parse(stdout) }
}

/** Of each phase, the median; what is left is the start of Node, loading the toolkit, and printing. */
function phasesOf(timed: readonly Timed[]): [name: string, seconds: number][] {
  const names = Object.keys(timed[0]!.milliseconds)
  const inPhases = ({ milliseconds }: Timed) =>
    Object.values(milliseconds).reduce((sum, each) => sum + each, 0)
  return [
    ['starting, and printing', median(timed.map((each) => each.seconds - inPhases(each) / 1000))],
    ...names.map((name): [string, number] => [
      name,
      median(timed.map(({ milliseconds }) => milliseconds[name]! / 1000)),
    ]),
  ]
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

const unit = median(seconds.get('node -e 0')!)
const lines = ['| command | median s | min | max | × node -e 0 | goal |', '|---|---|---|---|---|---|']
for (const { name, goal = '' } of cases) {
  const values = seconds.get(name)!
  const row = [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(2))
  lines.push(`| ${name} | ${row.join(' | ')} | ${(median(values) / unit).toFixed(1)} | ${goal} |`)
}
const whole = phases.reduce((sum, [, each]) => sum + each, 0)
lines.push('', '| phase of check | median s | share |', '|---|---|---|')
for (const [name, each] of phases) {
  lines.push(`| ${name} | ${each.toFixed(2)} | ${Math.round((each / whole) * 100)} % |`)
}
console.log(lines.join('\n'))
if (process.argv.includes('--write')) {
  const head = `# check\n\nWhole processes for the reference project, ${runs} rounds taking turns after a first one, on ${availableParallelism()} shared cores with Node ${process.versions.node}.\n\n    node test/bench/check.bench.ts --write\n`
  writeFileSync(join(import.meta.dirname, 'results/check.md'), `${head}\n${lines.join('\n')}\n`)
}
