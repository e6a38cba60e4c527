import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadOcsf } from '../../generator/load/ocsf-project.ts'
import type { CompiledClass, CompiledSchema } from '../../generator/model/ocsf.ts'

const page = readFileSync('docs/decisions/architecture-corrections.md', 'utf8')

/** The classes of the architecture document, with the uids that it gives them. */
const documented = new Map([
  [1001, 'File System Activity'],
  [1002, 'Kernel Extension Activity'],
  [1003, 'Kernel Activity'],
  [1004, 'Memory Activity'],
  [1005, 'Module Activity'],
  [1006, 'Scheduled Job Activity'],
  [1007, 'Process Activity'],
  [2001, 'Compliance Finding'],
  [2002, 'Detection Finding'],
  [2003, 'Incident Finding'],
  [2004, 'Security Finding'],
  [2005, 'Vulnerability Finding'],
  [3001, 'Account Change'],
  [3002, 'Authentication'],
  [3003, 'Authorize Session'],
  [3004, 'Entity Management'],
  [3005, 'Group Management'],
  [3006, 'User Access Management'],
  [4001, 'Network Activity'],
  [4002, 'HTTP Activity'],
  [4003, 'DNS Activity'],
  [4004, 'DHCP Activity'],
  [4005, 'RDP Activity'],
  [4006, 'SMB Activity'],
  [4007, 'SSH Activity'],
  [4008, 'FTP Activity'],
  [4009, 'Email Activity'],
  [4010, 'Network File Activity'],
  [4011, 'Email File Activity'],
  [4012, 'Email URL Activity'],
])

function compiled(version: string): CompiledSchema {
  const { schema, diagnostics } = loadOcsf({ root: '.', version, privateExtensions: false })
  if (schema === undefined) throw new Error(JSON.stringify(diagnostics))
  return schema
}

const then = compiled('1.1.0')
const now = compiled('1.8.0')

const classOf = (schema: CompiledSchema, uid: number) =>
  Object.values(schema.classes).find((candidate) => candidate.uid === uid)!

const uidOf = (schema: CompiledSchema, caption: string) =>
  Object.values(schema.classes).find((candidate) => candidate.caption === caption)?.uid

function shown({ name, caption, deprecated }: CompiledClass): string {
  return `${caption} (\`${name}\`)${deprecated === undefined ? '' : `, deprecated since ${deprecated.since}`}`
}

describe("the document's list of OCSF classes", () => {
  it('stands on the page as the compiled releases have it', () => {
    const rows = [...documented].map(([uid, caption]) => {
      const real = uidOf(now, caption)
      expect(real).toBe(uidOf(then, caption))
      const uidShown = real === uid ? String(uid) : `**${real}**`
      return `| ${uid} | ${caption} | ${shown(classOf(then, uid))} | ${shown(classOf(now, uid))} | ${uidShown} |`
    })
    expect(page.split('\n').filter((line) => /^\| \d/.test(line))).toEqual(rows)
  })

  it('has seven uids that belong to other classes, and four classes that are deprecated today', () => {
    const wrong = [...documented].filter(([uid, caption]) => classOf(now, uid).caption !== caption)
    expect(wrong.map(([uid]) => uid)).toEqual([2001, 2002, 2003, 2004, 2005, 3005, 3006])
    const deprecated = [...documented.values()].filter(
      (caption) => classOf(now, uidOf(now, caption)!).deprecated !== undefined,
    )
    expect(deprecated).toEqual([
      'Security Finding',
      'Network File Activity',
      'Email File Activity',
      'Email URL Activity',
    ])
  })
})

describe("the document's sample event", () => {
  const entityManagement = then.classes.entity_management!

  it('uses attributes that Entity Management of 1.1.0 does not have', () => {
    expect(Object.keys(entityManagement.attributes)).not.toContain('tenant_uid')
    expect(Object.keys(entityManagement.attributes)).not.toContain('confidence')
    expect(Object.keys(then.objects.metadata!.attributes)).toContain('tenant_uid')
    expect(Object.keys(then.objects.managed_entity!.attributes)).not.toContain('type_id')
    expect(Object.keys(compiled('1.3.0').objects.managed_entity!.attributes)).toContain('type_id')
  })

  it('names a profile that does not apply, and lacks the one it needs', () => {
    expect(entityManagement.profiles).not.toContain('security_control')
    expect(entityManagement.attributes.device?.profile).toBe('host')
  })

  it('calls a virtual device a container, and gives a timestamp as text', () => {
    expect(then.objects.device?.attributes.type_id?.enum?.['6']?.caption).toBe('Virtual')
    expect(then.objects.metadata?.attributes.processed_time?.type).toBe('timestamp_t')
    expect(then.objects.metadata?.attributes.original_time?.type).toBe('string_t')
  })

  it('would collide with the integer risk_score', () => {
    expect(now.dictionary_attributes.risk_score?.type).toBe('integer_t')
  })
})

it('every file that the corrections name exists', () => {
  const named = [...page.matchAll(/`((?:test|examples|contracts)\/[\w./-]+)`/g)].map((match) => match[1]!)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})
