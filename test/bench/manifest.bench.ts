import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/**
 * Loading the reference manifest in a fresh process, against reading the same file with the libraries one would take
 * otherwise: yaml for the text, ajv for the schema. `node test/bench/manifest.bench.ts [--write]`
 */
const contenders = {
  'loadManifest: parse, check, resolve': `
    const { loadManifest } = await import('./generator/load/manifest.ts')
    if (loadManifest('.').manifest === undefined) throw new Error('not loaded')`,
  'loadManifest, and ajv for the shape': `
    const { loadManifest } = await import('./generator/load/manifest.ts')
    const { readFileSync } = await import('node:fs')
    const { Ajv } = await import('ajv')
    const { manifest }  = loadManifest('.')
    const schema = JSON.parse(readFileSync('contracts/topics.schema.json', 'utf8'))
    const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema)
    if (manifest === undefined || validate(manifest)) throw new Error('not valid')`,
  'yaml + ajv: parse, check': `
    const { readFileSync } = await import('node:fs')
    const { parse } = await import('yaml')
    const { Ajv } = await import('ajv')
    const schema = JSON.parse(readFileSync('contracts/topics.schema.json', 'utf8'))
    const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema)
    if (!validate(parse(readFileSync('contracts/topics.yaml', 'utf8')))) throw new Error('not valid')`,
} as const

type Contender = keyof typeof contenders
const names = Object.keys(contenders) as Contender[]
const runs = 15

const times = new Map<Contender, number[]>(names.map((name) => [name, []]))
for (let run = 0; run < runs; run++) {
  // Turn by turn, so that a busy machine slows all of them down.
  for (const name of names) {
    const script = `const start = performance.now();${contenders[name]};console.log(performance.now() - start)`
    const args = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script]
    times.get(name)!.push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })))
  }
}

const sorted = (name: Contender) => times.get(name)!.toSorted((a, b) => a - b)
const median = (name: Contender) => sorted(name)[Math.floor(runs / 2)]!
const own = names[0] as Contender
const rows = names.map((name) => {
  const [low, high] = [sorted(name)[0]!, sorted(name).at(-1)!]
  return `| ${name} | ${median(name).toFixed(0)} | ${low.toFixed(0)}–${high.toFixed(0)} | ${(median(name) / median(own)).toFixed(2)} |`
})
const table = `# Loading contracts/topics.yaml, cold

\`node test/bench/manifest.bench.ts --write\`; ${runs} fresh processes each, turn by turn, modules included, start of Node not. Node ${process.versions.node}.

| | median ms | range ms | ratio |
|---|---|---|---|
${rows.join('\n')}
`
console.log(table)
if (process.argv.includes('--write')) {
  mkdirSync('test/bench/results', { recursive: true })
  writeFileSync('test/bench/results/manifest.md', table)
}
