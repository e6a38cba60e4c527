/**
 * Holds every derived schema, and the project's records with their history, to Apache Avro Java:
 *
 *   node scripts/avro-java/check.ts
 *
 * Needs java (17 or later) and mvn. Avro is fetched once, by Maven, into $XDG_CACHE_HOME/ocsf-kafka (~/.cache). Exit
 * code: 0 all is well, 1 something is not, 2 java or mvn is missing, 3 Avro could not be fetched.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deriveAvro } from '../../generator/derive/avro/derive-avro.ts'
import { fingerprintOf } from '../../generator/derive/avro/fingerprint.ts'
import { selfContained } from '../../generator/derive/avro/self-contained.ts'
import { loadHistory } from '../../generator/load/avro-history.ts'
import { loadRecords } from '../../generator/load/avro-record.ts'
import { listBaseReleases } from '../../generator/load/base-release.ts'
import { loadLineage } from '../../generator/load/lineage.ts'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { AvroSchema } from '../../generator/model/avro.ts'
import { fetchAvro, hasJava } from './fetch-avro.ts'

const here = import.meta.dirname
const root = join(here, '../..')
const { lineage } = loadLineage(root)

function derive(version: string, privateExtensions: boolean) {
  const { schema } = loadOcsf({ root, version, privateExtensions })
  if (schema === undefined) throw new Error(`OCSF ${version} can't be loaded`)
  return { schema, derived: deriveAvro(schema, lineage, { profiles: 'all' }).derived }
}

/** Writes all schemas and index.tsv into the folder, each name's versions oldest first. */
function writeSchemas(folder: string): void {
  const rows: string[] = []
  const add = (kind: string, name: string, file: string, schema: AvroSchema) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), JSON.stringify(schema))
    const { rabin, sha256 } = fingerprintOf(schema)
    rows.push([kind, name, file, rabin, sha256].join('\t'))
  }
  const releases = listBaseReleases(join(root, 'ocsf/base'))
  for (const version of releases) {
    const { schema, derived } = derive(version, false)
    for (const [name, fullName] of derived.classes) {
      const types = { get: (type: string) => derived.records.get(type)?.schema }
      add(
        'classes',
        String(schema.classes[name]!.uid),
        `${version}/${name}.avsc`,
        selfContained(fullName, types),
      )
    }
  }
  for (const record of loadRecords(root, derive(releases.at(-1)!, true).derived).records) {
    const published = loadHistory(root, record.name).versions
    for (const { number, schema } of published) {
      add('records', record.name, `records/${record.name}-${number}.avsc`, schema as AvroSchema)
    }
    if (published.some(({ number }) => number === record.version)) continue
    add('records', record.name, `records/${record.name}.avsc`, record.selfContained)
  }
  writeFileSync(join(folder, 'index.tsv'), `${rows.join('\n')}\n`)
}

function main(): number {
  if (!hasJava()) {
    process.stderr.write('java or mvn is missing\n')
    return 2
  }
  const jars = fetchAvro()
  if (jars === undefined) {
    process.stderr.write('Maven could not fetch Avro\n')
    return 3
  }
  const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
  try {
    writeSchemas(folder)
    const source = join(here, 'CheckSchemas.java')
    return spawnSync('java', ['-cp', join(jars, '*'), source, folder], { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.exitCode = main()
