import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../compat/compare.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { generate } from '../../generator/generate.ts'
import type { AvroRecord } from '../../generator/model/avro.ts'
import { nameTypes } from '../../generator/print/type-names.ts'
import { writeOutput } from '../../generator/write/output.ts'
import { genericDecoder, genericEncoder } from '../../runtime/resolve/generic.ts'
import { collectItems, type ReaderItem } from '../../runtime/resolve/reader-item.ts'
import { javaVerdicts } from '../support/java-compat.ts'
import { askedOrSkipped } from '../support/java-program.ts'
import { literalSchemas } from '../support/literal-avro.ts'
import { type ConversionCounts, eventsOf, expectedEvent, sameContent } from '../support/release-events.ts'
import { classSchemas, derivedRelease, release, releases, root } from '../support/releases.ts'
import { wholeRelease } from '../support/whole-release.ts'

/** All of it takes minutes: `OCSF_PROOF=full npx vitest run test/conformance/release-pairs.test.ts`. */
const full = process.env.OCSF_PROOF === 'full'
/** Events of each class of each release, every one of them read by every later release. */
const events = full ? 50 : 2
/** Of classes whose events are converted, more, so that each conversion is met. */
const ofConverted = 60

const pairs = releases.flatMap((writer, i) =>
  releases.slice(i + 1).map((reader): [string, string] => [writer, reader]),
)

const uidsOf = (version: string) => Object.values(release(version).classes).map(({ uid }) => uid)

/** The pairs of classes one by one, or, which judges each of them too, all classes of a pair of releases at once. */
const judged = full ? classPairs() : wholePairs()

interface JudgedPair {
  readonly name: string
  readonly from: PreparedSchema
  readonly to: PreparedSchema
}

describe('2,194 pairs of classes in 36 pairs of releases', () => {
  it('are that many', () => {
    const shared = pairs.map(([writer, reader]) => {
      const later = new Set(uidsOf(reader))
      return uidsOf(writer).filter((uid) => later.has(uid)).length
    })
    expect(shared.reduce((sum, count) => sum + count, 0)).toBe(2194)
    expect(judged).toHaveLength(full ? 2194 : 36)
  })

  it('are compatible in our engine, which has no finding but of a limit, and by a registry’s rules', {
    timeout: 300_000,
  }, () => {
    const codes = new Set<string>()
    for (const { name, from, to } of judged) {
      const { compatible, findings } = compare(from, to, { counterexamples: false })
      expect(compatible, name).toBe(true)
      expect(registryVerdict(from.type, to.type).incompatibilities, name).toEqual([])
      for (const { code } of findings) codes.add(code)
    }
    // What a number can't hold exactly, beyond ±(2^53−1), is refused by every decoder of ours: see docs/limits.md.
    expect([...codes]).toEqual(['LIMIT'])
  })

  it('would be found wanting: of a literal translation, 22 of 36 classes of 1.0.0 can’t be read by 1.1.0', () => {
    const [older, newer] = ['1.0.0', '1.1.0'].map((version) => literalSchemas(release(version)))
    const verdicts = [...older!].map(([uid, schema]) => {
      const [from, to] = [schema, newer!.get(uid)!].map((each) => prepareSchema(each as object))
      return compare(from!, to!, { counterexamples: false }).compatible
    })
    expect(verdicts.filter((compatible) => !compatible)).toHaveLength(22)
    expect(verdicts).toHaveLength(36)
  })

  const ask = javaVerdicts()
  it('are compatible in Avro Java', { timeout: 300_000 }, async (context) => {
    const judge = askedOrSkipped(ask, context, 'releases were not judged by Apache Avro Java')
    const texts = new Map<PreparedSchema, string>()
    for (const { from, to } of judged) {
      for (const schema of [from, to]) if (!texts.has(schema)) texts.set(schema, JSON.stringify(schema.json))
    }
    const answers = await judge(
      judged.map(({ from, to }) => ({ writer: texts.get(from)!, reader: texts.get(to)! })),
    )
    const refused = answers.flatMap((answer, i) =>
      'compatible' in answer && answer.compatible ? [] : [[judged[i]!.name, answer]],
    )
    expect(refused).toEqual([])
  })
})

function classPairs(): JudgedPair[] {
  const prepared = new Map(
    releases.map((version) => [
      version,
      new Map([...classSchemas(version)].map(([uid, schema]) => [uid, prepareSchema(schema as object)])),
    ]),
  )
  return pairs.flatMap(([writer, reader]) =>
    [...prepared.get(writer)!].flatMap(([uid, from]) => {
      const to = prepared.get(reader)!.get(uid)
      return to === undefined ? [] : [{ name: `class ${uid}, ${writer} read by ${reader}`, from, to }]
    }),
  )
}

function wholePairs(): JudgedPair[] {
  const prepared = new Map(releases.map((version) => [version, prepareSchema(wholeSchema(version))]))
  return pairs.map(([writer, reader]) => {
    return { name: `${writer} read by ${reader}`, from: prepared.get(writer)!, to: prepared.get(reader)! }
  })
}

describe('events of an older release, read with a newer one by our decoder', () => {
  let folder: string
  let items: ReadonlyMap<string, ReaderItem>
  const counts: ConversionCounts = new Map()
  let readings = 0

  beforeAll(async () => {
    mkdirSync(join(root, '.cache'), { recursive: true })
    folder = mkdtempSync(join(root, '.cache', 'pairs-'))
    items = await generatedItems(folder)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(releases.slice(0, -1))('%s: the same content', { timeout: 600_000 }, (writer) => {
    const from = release(writer)
    const encode = genericEncoder(wholeSchema(writer), { items })
    const written = uidsOf(writer).flatMap((uid) =>
      eventsOf(writer, uid, converted.has(uid) ? ofConverted : events).map((event) => ({
        uid,
        event,
        bytes: Uint8Array.from(encode({ [`class_${uid}`]: event })),
      })),
    )
    for (const [, reader] of pairs.filter(([older]) => older === writer)) {
      const to = release(reader)
      const decode = genericDecoder(wholeSchema(writer), wholeSchema(reader), { items })
      for (const { uid, event, bytes } of written) {
        const read = decode(bytes)
        readings++
        const expected = { [`class_${uid}`]: expectedEvent(event, uid, from, to, counts) }
        // A deep comparison by the framework takes a hundred times as long.
        if (!sameContent(read, expected)) expect(read, `class ${uid} with ${reader}`).toEqual(expected)
      }
    }
  })

  it('so many were read, and each of the three listed conversions took place', () => {
    expect(readings).toBe(full ? 110_620 : 9_724)
    expect([...counts.keys()].sort()).toEqual([
      'cve.cvss',
      'incident_finding.priority',
      'security_finding.cis_csc',
    ])
    expect(Math.min(...counts.values())).toBeGreaterThan(0)
  })
})

/** Classes whose events hold a cve, a cis_csc or a priority. */
const converted = new Set([2001, 2002, 2005])

/** One record with a nullable field for every class, so that a pair of releases needs one decoder. */
function wholeSchema(version: string): AvroRecord {
  const { classes, records } = derivedRelease(version)
  const fields = [...classes].map(([name, fullName]) => ({
    name: `class_${release(version).classes[name]!.uid}`,
    type: ['null', fullName],
    default: null,
  }))
  const schema: AvroRecord = { type: 'record', name: 'Release', fields }
  return selfContained(schema, { get: (fullName) => records.get(fullName)?.schema }) as AvroRecord
}

/** What generated code knows of the items whose values it converts. */
async function generatedItems(folder: string): Promise<ReadonlyMap<string, ReaderItem>> {
  const project = wholeRelease('1.8.0')
  const style = { runtime: join(root, 'runtime/index.ts'), extension: '.ts', folder } as const
  writeOutput(folder, generate(project, { all: true, style }).files)
  const names = nameTypes(project.derived, [])
  const roots = ['org.ocsf.Cve', 'org.ocsf.SecurityFinding', 'org.ocsf.IncidentFinding']
  const modules = roots.map(async (fullName) => {
    const { module, item } = names.get(fullName)!
    return (await import(join(folder, module)))[item] as ReaderItem
  })
  // Without their readers, which are for what 1.8.0 wrote.
  const items = [...collectItems(await Promise.all(modules)).values()]
  return new Map(items.map(({ name, ocsf }) => [name, { name, ...(ocsf !== undefined && { ocsf }) }]))
}
