import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import schema from '../../../contracts/topics.schema.json' with { type: 'json' }
import { loadManifest, readManifest } from '../../../generator/load/manifest.ts'
import { edited, manifestOf, smallManifest, written } from '../manifest-support.ts'

const mistakes = (text: string) => readManifest(text).diagnostics.map(written)

describe('the shape of a manifest', () => {
  it('accepts the small manifest', () => {
    expect(mistakes(smallManifest)).toEqual([])
  })

  it.each([
    [
      'a key that nobody knows, at the key',
      edited('group: fast', 'gruop: fast'),
      '12:5 MANIFEST_SHAPE unknown key "gruop" in topics["found.new"] (did you mean "group"?)',
    ],
    [
      'a key like none, with all that can stand there',
      edited('consumes: [found.new]', 'consumes: [found.new]\n    colour: red'),
      '21:5 MANIFEST_SHAPE unknown key "colour" in services.reader (the keys that can stand here: description, owner, produces, consumes, group, from, product)',
    ],
    [
      'a missing key, at the map that lacks it',
      edited('    record: Found\n', ''),
      '11:3 MANIFEST_SHAPE topics["found.new"] lacks "record" (record: The record that the topic carries: one of those under records.)',
    ],
    [
      'a word that is not listed',
      edited('{retention: 7d', '{compression: snapy, retention: 7d'),
      '7:23 MANIFEST_SHAPE groups.fast.compression must be one of none, gzip, snappy, lz4, zstd, producer, not "snapy" (did you mean "snappy"?)',
    ],
    [
      'a duration written another way',
      edited('retention: 7d', 'retention: 7 days'),
      '7:21 MANIFEST_SHAPE groups.fast.retention must be a duration (a whole number and one of ms, s, m, h, d, w, y, such as 7d), or unlimited, not "7 days"',
    ],
    [
      'a duration beyond all clocks',
      edited('segment: 1d', 'segment: 300000y'),
      '7:34 MANIFEST_SHAPE groups.fast.segment must be a duration: a whole number and one of ms, s, m, h, d, w, y, such as 7d, not "300000y"',
    ],
    [
      'a duration as a bare number',
      edited('retention: 7d', 'retention: 604800000'),
      '7:21 MANIFEST_SHAPE groups.fast.retention must be a duration (a whole number and one of ms, s, m, h, d, w, y, such as 7d), or unlimited, not the number 604800000',
    ],
    [
      'a release that YAML reads as a number',
      edited('version: 1.8.0', 'version: 1.8'),
      '2:12 MANIFEST_SHAPE ocsf.version must be a release as major.minor.patch, such as 1.8.0, not the number 1.8 (did you mean 1.8.0?)',
    ],
    [
      'a release that there is not, in words',
      edited('version: 1.8.0', 'version: latest'),
      '2:12 MANIFEST_SHAPE ocsf.version must be a release as major.minor.patch, such as 1.8.0, not "latest" (there are 1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0, 1.5.0, 1.6.0, 1.7.0, 1.8.0)',
    ],
    [
      "a product's version that YAML reads as a number",
      edited('    consumes: [found.new]', '    consumes: [found.new]\n    product: {name: R, version: 2.1}'),
      '21:33 MANIFEST_SHAPE services.reader.product.version must be a version as text, such as 1.0.0, not the number 2.1 (text that looks like a number needs quotes: "2.1")',
    ],
    [
      'no partitions at all',
      edited('partitions: 6', 'partitions: 0'),
      '5:15 MANIFEST_SHAPE defaults.partitions must be a whole number from 1 to 10000, not 0',
    ],
    [
      'yes instead of true',
      edited('partitions: 6', 'dead_letter: {enabled: yes}'),
      '5:26 MANIFEST_SHAPE defaults.dead_letter.enabled must be true or false, not "yes" (write true)',
    ],
    [
      'one value where a list belongs',
      edited('produces: [found.new]', 'produces: found.new'),
      '18:15 MANIFEST_SHAPE services.finder.produces must be a list, not "found.new" (write a list: [found.new])',
    ],
    [
      'the same topic twice',
      edited('consumes: [found.new]', 'consumes: [found.new, found.new]'),
      '20:27 MANIFEST_SHAPE services.reader.consumes lists "found.new" twice',
    ],
    [
      'an activity list that is another word than all',
      edited('[create]', 'create'),
      '15:26 MANIFEST_SHAPE topics["found.new"].classes.entity_management must be a list of activities, such as [create, update], or the word all, not "create"',
    ],
    [
      'a section without content',
      edited('records:\n  Found: {}', 'records:'),
      '8:9 MANIFEST_SHAPE records must be a map of keys and values, not nothing',
    ],
    [
      'a topic name that Kafka refuses',
      edited('  found.new:\n', '  found/new:\n'),
      `11:3 MANIFEST_TOPIC_NAME "found/new" can't be a name in topics (use a name that Kafka accepts: 1 to 249 of the characters a-z, A-Z, 0-9, '.', '_' and '-', other than '.' and '..')`,
    ],
    [
      'a topic name that is too long',
      edited('  found.new:\n', `  ${'a'.repeat(250)}:\n`),
      `11:3 MANIFEST_TOPIC_NAME "${'a'.repeat(60)}…" can't be a name in topics (use a name that Kafka accepts: 1 to 249 of the characters a-z, A-Z, 0-9, '.', '_' and '-', other than '.' and '..')`,
    ],
    [
      'a service named like JavaScript machinery',
      edited('  finder:\n', '  __proto__:\n'),
      '17:3 MANIFEST_SHAPE "__proto__" can\'t be a name in services (use lower-case letters, digits and hyphens, a letter first)',
    ],
    [
      'a prototype key where keys are known',
      edited('  version: 1.8.0', '  version: 1.8.0\n  __proto__: {version: 1.0.0}'),
      '3:3 MANIFEST_SHAPE unknown key "__proto__" in ocsf (the keys that can stand here: version, extensions, profiles)',
    ],
    [
      'output outside the project',
      edited('defaults:', 'generate: {out: ../elsewhere}\ndefaults:'),
      '4:17 MANIFEST_SHAPE generate.out must be a folder inside the project, such as generated, not "../elsewhere"',
    ],
    [
      'output that would replace the project itself',
      edited('defaults:', 'generate: {out: ./.}\ndefaults:'),
      '4:17 MANIFEST_SHAPE generate.out must be a folder inside the project, such as generated, not "./."',
    ],
  ])('reports %s', (_what, text, expected) => {
    expect(mistakes(text)).toEqual([expected])
  })

  it('reports every mistake once, in the order of the file', () => {
    const text = edited('partitions: 6', 'partitions: six')
      .replace('record: Found', 'record: [Found]')
      .replace('  reader:', '  Reader:')
    expect(mistakes(text).map((line) => line.split(' ')[0])).toEqual(['5:15', '13:13', '19:3'])
  })

  it('says what is wrong with a file that is empty, a list, or no text', () => {
    expect(readManifest('').diagnostics).toMatchObject([{ message: 'contracts/topics.yaml is empty' }])
    expect(readManifest('# nothing yet\n').diagnostics).toMatchObject([
      { message: 'contracts/topics.yaml is empty' },
    ])
    expect(mistakes('- ocsf\n- topics\n')).toEqual([
      '1:1 MANIFEST_SHAPE the file must be a map of keys and values, not a list',
    ])
    expect(mistakes('{}')).toHaveLength(4)
  })

  it('points into what an alias stands for at the alias', () => {
    const text = edited('  fast: {retention: 7d, segment: 1d}', '  slow: &s {retention: 7}\n  fast: *s')
    expect(mistakes(text).map((line) => line.split(' ')[0])).toEqual(['7:24', '8:9'])
  })

  it('says where the file is missing or unreadable', () => {
    const root = mkdtempSync(join(tmpdir(), 'manifest-'))
    expect(loadManifest(root).diagnostics).toMatchObject([
      { code: 'FILE_NOT_FOUND', file: 'contracts/topics.yaml' },
    ])
    mkdirSync(join(root, 'contracts/topics.yaml'), { recursive: true })
    expect(loadManifest(root).diagnostics).toMatchObject([{ code: 'FILE_UNREADABLE' }])
    const other = mkdtempSync(join(tmpdir(), 'manifest-'))
    mkdirSync(join(other, 'contracts'))
    writeFileSync(join(other, 'contracts/topics.yaml'), Uint8Array.of(0x61, 0x3a, 0xff))
    expect(loadManifest(other).diagnostics).toMatchObject([
      { code: 'FILE_UNREADABLE', hint: 'save it as UTF-8' },
    ])
  })
})

describe('what a manifest resolves to', () => {
  it('takes a setting from the topic, else its group, else defaults, else the cluster', () => {
    const text = (topic: string, group: string, defaults: string, cluster: string) =>
      `cluster: {log: {retention: ${cluster}}}\n${smallManifest
        .replace('partitions: 6', `partitions: 6\n  retention: ${defaults}`)
        .replace('{retention: 7d, segment: 1d}', `{retention: ${group}}`)
        .replace('group: fast', `group: fast\n    retention: ${topic}`)}`
        .split('\n')
        .filter((line) => !line.includes('none'))
        .join('\n')
    const retention = (source: string) => {
      const [topic] = manifestOf(source).topics
      return [topic?.retention, topic?.origins.retention]
    }
    expect(retention(text('1d', '2d', '3d', '4d'))).toEqual([86_400_000, '/topics/found.new/retention'])
    expect(retention(text('none', '2d', '3d', '4d'))).toEqual([172_800_000, '/groups/fast/retention'])
    const noGroup = text('none', '2d', '3d', '4d').replace('{retention: 2d}', '{}')
    expect(retention(noGroup)).toEqual([259_200_000, '/defaults/retention'])
    expect(retention(noGroup.replace('  retention: 3d\n', ''))).toEqual([
      345_600_000,
      '/cluster/log/retention',
    ])
    expect(retention(smallManifest.replace('{retention: 7d, segment: 1d}', '{}'))).toEqual([
      604_800_000,
      undefined,
    ])
  })

  it('merges retry and dead_letter key by key', () => {
    const text = edited('partitions: 6', 'partitions: 6\n  retry: {attempts: 5, backoff: 1s}')
      .replace('segment: 1d', 'segment: 1d, retry: {backoff: 3s}, dead_letter: {suffix: -failed}')
      .replace('group: fast', 'group: fast\n    retry: {factor: 3}')
    const [topic] = manifestOf(text).topics
    expect(topic?.retry).toEqual({ attempts: 5, backoff: 3_000, factor: 3, maxBackoff: 300_000 })
    expect(topic?.deadLetter).toEqual({
      topic: 'found.new-failed',
      partitions: 1,
      retention: 2_592_000_000,
    })
    const off = edited('group: fast', 'group: fast\n    dead_letter: {enabled: false}')
    expect(manifestOf(off).topics[0]).not.toHaveProperty('deadLetter')
  })

  it('fills the envelope by convention and remembers which roles were given', () => {
    const [record] = manifestOf(
      edited('Found: {}', 'Found: {envelope: {time: at, schema_version: v}}'),
    ).records
    expect(record?.envelope).toEqual({
      id: 'event_id',
      tenant: 'tenant_id',
      type: 'event_type',
      time: 'at',
      correlation: 'correlation_id',
      causation: 'causation_id',
      schemaVersion: 'v',
      ocsf: 'ocsf',
    })
    expect(record?.envelopeGiven).toEqual(['time', 'schemaVersion'])
    expect(record?.file).toBe('avro/Found.avsc')
  })

  it('reads unlimited as −1', () => {
    const [topic] = manifestOf(
      edited('retention: 7d', 'retention: unlimited, retention_bytes: unlimited'),
    ).topics
    expect(topic).toMatchObject({ retention: -1, retentionBytes: -1 })
  })

  it('is plain data: what JSON keeps of it is all of it', () => {
    const manifest = manifestOf(smallManifest)
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest)
  })

  it('has the defaults that the JSON Schema shows in editors', () => {
    const bare = `${smallManifest.replace('defaults:\n  partitions: 6\n', '').replace('{retention: 7d, segment: 1d}', '{}')}`
    const spelledOut = `cluster: ${JSON.stringify(defaultsOf(schema.properties.cluster))}
registry: ${JSON.stringify(defaultsOf(schema.properties.registry))}
generate: ${JSON.stringify(defaultsOf(schema.properties.generate))}
defaults: ${JSON.stringify({
      retry: defaultsOf(schema.definitions.retry),
      dead_letter: defaultsOf(schema.definitions.deadLetter),
    })}
${bare}`
    const withoutOrigins = (text: string) => {
      const { topics, registry, ...manifest } = manifestOf(text)
      const { server: _server, ...lookup } = registry
      return { ...manifest, registry: lookup, topics: topics.map(({ origins: _origins, ...topic }) => topic) }
    }
    expect(withoutOrigins(spelledOut)).toEqual(withoutOrigins(bare))
  })
})

/** What the schema says the value is where nothing is written. */
function defaultsOf(part: { readonly properties?: object; readonly default?: unknown }): unknown {
  const properties = Object.entries(part.properties ?? {}) as [string, typeof part][]
  const values = properties.map(([name, property]) => [name, defaultsOf(property)] as const)
  const present = values.filter(([, value]) => value !== undefined)
  return present.length > 0 ? Object.fromEntries(present) : part.default
}
