import { hash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegistryClient, type RegistryClient } from '../../runtime/registry/rest/client.ts'
import { type CommandProcess, startCommand } from '../support/command-process.ts'
import { copyProject } from '../support/project-copy.ts'

const subject = 'nhi.discovered-value'
let folder: string
let data: string
const opened: { commands: CommandProcess[]; clients: RegistryClient[] } = { commands: [], clients: [] }
beforeEach(() => {
  folder = copyProject()
  data = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
})
afterEach(async () => {
  for (const client of opened.clients.splice(0)) client.close()
  for (const { child, ended } of opened.commands.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
  for (const each of [folder, data]) rmSync(each, { recursive: true, force: true })
})

function command(...args: string[]): CommandProcess {
  const started = startCommand(folder, ['registry', 'serve', '--port', '0', ...args])
  opened.commands.push(started)
  return started
}

async function serving(...args: string[]) {
  const started = command(...args)
  const [, url] = await started.until(/registry on (http:\S+):/)
  const client = createRegistryClient({ urls: [url!], timeout: 5_000 })
  opened.clients.push(client)
  await started.until(/stop with Ctrl-C/)
  return { ...started, url: url!, client }
}

/** Adds a version to the history of the copy: the last one with another doc. */
function addVersion(doc: string): number {
  const history = join(folder, 'avro/history/NHIEvent')
  const numbers = readdirSync(history).map((name) => Number(name.split('-')[0]))
  const last = Math.max(...numbers)
  const file = readdirSync(history).find((name) => name.startsWith(`${last}-`))!
  const schema = { ...JSON.parse(readFileSync(join(history, file), 'utf8')), doc }
  const text = `${JSON.stringify(schema, null, 2)}\n`
  writeFileSync(join(history, `${last + 1}-${hash('sha256', text).slice(0, 12)}.avsc`), text)
  return last + 1
}

describe('registry serve', () => {
  it('serves the subjects of the project, and ends when it is told to', async () => {
    const { client, child, ended } = await serving()
    expect(await client.subjects({ prefix: 'nhi.' })).toEqual([
      'nhi.baseline_changed-value',
      subject,
      'nhi.updated-value',
    ])
    const { id, schema } = await client.version(subject, 1)
    expect(JSON.parse(schema).name).toBe('NHIEvent')
    expect((await client.schemaById(id)).schema).toBe(schema)
    expect((await client.lookUp('nhi.updated-value', schema)).id).toBe(id)
    expect(await client.level(subject)).toBe('BACKWARD_TRANSITIVE')
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ status: 0, stderr: '' })
  })

  it('says that the port is taken, and names another', async () => {
    const { url } = await serving()
    const second = startCommand(folder, ['registry', 'serve', '--port', new URL(url).port])
    const { status, stderr } = await second.ended
    expect(status).toBe(2)
    expect(stderr).toContain(`port ${new URL(url).port} of 127.0.0.1 is taken by another process`)
    expect(stderr).toContain('fix: take another one')
  })

  it('has the same ids on another machine, whatever was posted there', async () => {
    const first = await serving('--data', data)
    await first.client.register('other-value', '"string"')
    const second = await serving()
    for (const each of await second.client.subjects()) {
      expect((await second.client.version(each, 1)).id).toBe((await first.client.version(each, 1)).id)
    }
  })

  it('keeps what was posted when it is killed', async () => {
    const first = await serving('--data', data)
    const ids: number[] = []
    for (let i = 0; i < 20; i++)
      ids.push(await first.client.register(`s${i}`, `{"type":"fixed","name":"F","size":${i + 1}}`))
    first.child.kill('SIGKILL')
    await first.ended
    const second = await serving('--data', data)
    for (const [i, id] of ids.entries()) expect(await second.client.version(`s${i}`, 1)).toMatchObject({ id })
    const third = command('--data', data)
    expect(await third.ended).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is in use by process'),
    })
  })

  it('reads the history again when it changes, and goes on with the old one where the new one has a mistake', async () => {
    const { client, until } = await serving('--data', data)
    const before = await client.version(subject, 'latest')
    const draft = JSON.stringify({ ...JSON.parse(before.schema), doc: 'posted' })
    const posted = await client.register(subject, draft)
    const added = addVersion('new in the history')
    await until(/history read again/)
    expect(await client.version(subject, added)).toMatchObject({
      schema: expect.stringContaining('new in the history'),
    })
    expect(await client.version(subject, 'latest')).toMatchObject({
      version: added + 1,
      id: posted,
      schema: draft,
    })
    expect(await client.version(subject, before.version)).toEqual(before)

    writeFileSync(join(folder, 'avro/history/NHIEvent/99-000000000000.avsc'), '{')
    await until(/goes on with the history it had/)
    expect(await client.versions(subject)).toContain(added)
  })

  it('ends with 1 for a history with mistakes, with their files', async () => {
    const history = join(folder, 'avro/history/NHIEvent')
    cpSync(join(history, readdirSync(history)[0]!), join(history, '1-000000000000.avsc'))
    const { status, stderr } = await command().ended
    expect(status).toBe(1)
    expect(stderr).toContain('avro/history/NHIEvent/1-000000000000.avsc')
  })
})

describe("kafkajs's client", () => {
  it('registers, encodes and decodes through it', async () => {
    const { url, client } = await serving()
    const registry = new SchemaRegistry({ host: url })
    const schema = JSON.stringify({
      type: 'record',
      name: 'Order',
      namespace: 'shop',
      fields: [{ name: 'number', type: 'int' }],
    })
    const options = { subject: 'orders-value', compatibility: 'BACKWARD_TRANSITIVE' as never }
    const { id } = await registry.register({ type: SchemaType.AVRO, schema }, options)
    expect(id).toBe((await client.version('orders-value', 1)).id)
    const message = await registry.encode(id, { number: 7 })
    expect(message.readUInt32BE(1)).toBe(id)
    expect(await new SchemaRegistry({ host: url }).decode(message)).toEqual({ number: 7 })
    expect(await registry.getLatestSchemaId('orders-value')).toBe(id)
    expect(await registry.getRegistryId('orders-value', 1)).toBe(id)
    expect(await registry.getRegistryIdBySchema('orders-value', { type: SchemaType.AVRO, schema })).toBe(id)

    const worse = { ...JSON.parse(schema), fields: [{ name: 'number', type: 'string' }] }
    await expect(
      registry.register({ type: SchemaType.AVRO, schema: JSON.stringify(worse) }, options),
    ).rejects.toMatchObject({ status: 409 })
    await expect(registry.getLatestSchemaId('none')).rejects.toMatchObject({ status: 404 })
  })

  it('decodes an event of the history', async () => {
    const { url, client } = await serving()
    const { id } = await client.version(subject, 1)
    const registry = new SchemaRegistry({ host: url })
    const event = {
      event_id: 'e',
      tenant_id: 't',
      entity_id: 'i',
      event_type: 'nhi.discovered',
      timestamp: 1,
      ocsf_event: '{}',
      metadata: { a: 'b' },
    }
    expect(await registry.decode(await registry.encode(id, event))).toMatchObject(event)
  })
})
