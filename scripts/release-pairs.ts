/**
 * What a literal translation of OCSF to Avro breaks between releases, against the derivation: every class of every pair
 * of releases, judged by our engine and by a registry's rules.
 *
 *     node scripts/release-pairs.ts > table.md
 *
 * The tables of docs/ocsf-upgrade.md are its output. It takes a minute.
 */
import { compare } from '../compat/compare.ts'
import type { Finding } from '../compat/finding.ts'
import { type PreparedSchema, prepareSchema } from '../compat/prepare.ts'
import { registryVerdict } from '../compat/registry-verdict.ts'
import type { AvroRecord, AvroSchema } from '../generator/model/avro.ts'
import { definitionsIn } from '../generator/model/schema-names.ts'
import { literalSchemas } from '../test/support/literal-avro.ts'
import { classSchemas, release, releases } from '../test/support/releases.ts'

type Classes = ReadonlyMap<number, PreparedSchema>

/** What becomes of the classes that both releases of a pair have. */
interface PairResult {
  readonly writer: string
  readonly reader: string
  readonly classes: number
  /** Classes with events that can't be read, by our engine, and those that a registry refuses. */
  readonly unreadable: number
  readonly refused: number
  /** Classes with a value that is dropped when it is read, which no level of any registry minds. */
  readonly dropped: number
  readonly causes: ReadonlyMap<Cause, number>
}

type Cause = 'renamed' | 'required' | 'retyped'

/** The two tables, as Markdown. */
export function releasePairTables(): { readonly matrix: string; readonly totals: string } {
  const literal = judgeAll((version) => literalSchemas(release(version)))
  const derived = judgeAll(classSchemas)
  return { matrix: matrixOf(literal), totals: totalsOf(literal, derived) }
}

if (import.meta.main) {
  const { matrix, totals } = releasePairTables()
  console.log(`${matrix}\n\n${totals}`)
}

function judgeAll(schemasOf: (version: string) => ReadonlyMap<number, AvroSchema>): PairResult[] {
  const prepared = new Map(
    releases.map((version): [string, Classes] => [
      version,
      new Map([...schemasOf(version)].map(([uid, schema]) => [uid, prepareSchema(schema as object)])),
    ]),
  )
  return releases.flatMap((writer, i) =>
    releases
      .slice(i + 1)
      .map((reader) => judge(writer, reader, prepared.get(writer)!, prepared.get(reader)!)),
  )
}

function judge(writer: string, reader: string, from: Classes, to: Classes): PairResult {
  const causes = new Map<Cause, number>()
  let [classes, unreadable, refused, dropped] = [0, 0, 0, 0]
  for (const [uid, older] of from) {
    const newer = to.get(uid)
    if (newer === undefined) continue
    classes++
    const { compatible, findings } = compare(older, newer, { counterexamples: false })
    if (!compatible) unreadable++
    for (const cause of new Set(findings.flatMap(causeOf))) causes.set(cause, (causes.get(cause) ?? 0) + 1)
    if (!registryVerdict(older.type, newer.type).compatible) refused++
    if (dropsValues(older.json as AvroSchema, newer.json as AvroSchema)) dropped++
  }
  return { writer, reader, classes, unreadable, refused, dropped, causes }
}

/** Why the older events can't be read; nothing for a finding that isn't an error. */
function causeOf({ code, severity, message, reader }: Finding): Cause[] {
  if (severity !== 'error') return []
  if (code === 'READER_FIELD_MISSING_DEFAULT_VALUE' || /writer's null can't be read/.test(message))
    return ['required']
  const isRenamed = code === 'NAME_MISMATCH' && reader.type !== 'org.ocsf.CisCsc'
  return [
    isRenamed || /record org\.ocsf\.win\.Registry\w+ has no branch/.test(message) ? 'renamed' : 'retyped',
  ]
}

/** Whether a record of both, by name or alias, has lost a field. */
function dropsValues(older: AvroSchema, newer: AvroSchema): boolean {
  const fields = new Map<string, ReadonlySet<string>>()
  for (const { fullName, schema } of definitionsIn(newer)) {
    const { aliases = [], fields: all } = schema as AvroRecord
    for (const name of [fullName, ...aliases]) fields.set(name, new Set(all.map((field) => field.name)))
  }
  return [...definitionsIn(older)].some(({ fullName, schema }) => {
    const known = fields.get(fullName)
    return known !== undefined && (schema as AvroRecord).fields.some(({ name }) => !known.has(name))
  })
}

/** Writers down, readers across: of the literal translation, how many classes have events that can't be read. */
function matrixOf(literal: readonly PairResult[]): string {
  const readers = releases.slice(1)
  const cell = (writer: string, reader: string) => {
    const pair = literal.find((result) => result.writer === writer && result.reader === reader)
    return pair === undefined ? '' : `${pair.unreadable} of ${pair.classes}`
  }
  const rows = releases
    .slice(0, -1)
    .map((writer) => `| ${writer} | ${readers.map((reader) => cell(writer, reader)).join(' | ')} |`)
  return [
    `| written with ↓, read with → | ${readers.join(' | ')} |`,
    `|---|${readers.map(() => '---:|').join('')}`,
    ...rows,
  ].join('\n')
}

function totalsOf(literal: readonly PairResult[], derived: readonly PairResult[]): string {
  const sum = (results: readonly PairResult[], of: (result: PairResult) => number) =>
    results.reduce((total, result) => total + of(result), 0).toLocaleString('en')
  const row = (title: string, of: (result: PairResult) => number) =>
    `| ${title} | ${sum(literal, of)} | ${sum(derived, of)} |`
  const because = (cause: Cause) => (result: PairResult) => result.causes.get(cause) ?? 0
  return [
    '| pairs of classes | literal | derived |',
    '|---|---:|---:|',
    row('compared', ({ classes }) => classes),
    row('with events that can’t be read', ({ unreadable }) => unreadable),
    row('… because an attribute changed its type', because('retyped')),
    row('… because an attribute became required', because('required')),
    row('… because a class or object was renamed', because('renamed')),
    row('refused by a registry at BACKWARD_TRANSITIVE', ({ refused }) => refused),
    row('read, with an attribute’s values dropped', ({ dropped }) => dropped),
  ].join('\n')
}
