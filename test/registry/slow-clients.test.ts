import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { memoryStore } from '../../registry/posted.ts'
import { createRegistry } from '../../registry/registry.ts'
import { type RegistryServer, serve } from '../../registry/serve.ts'

const history = { level: 'BACKWARD', subjects: [] } as const
let server: RegistryServer
afterEach(() => server.close())

async function start(options: { maxBodyBytes?: number; requestTimeout?: number }): Promise<string> {
  server = await serve(createRegistry(history, memoryStore()), { host: '127.0.0.1', port: 0, ...options })
  return `http://127.0.0.1:${server.port}`
}

const headers = { 'content-type': 'application/json' }

it('a body that is too long is refused before it has come', async () => {
  const base = await start({ maxBodyBytes: 1000 })
  const body = JSON.stringify({ schema: 'x'.repeat(100_000) })
  const response = await fetch(`${base}/subjects/s/versions`, { method: 'POST', headers, body })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ error_code: 413 })
  expect((await fetch(`${base}/subjects`)).status).toBe(200)
})

it('a client that sends its request too slowly is cut off, and keeps nobody waiting', async () => {
  const base = await start({ requestTimeout: 200 })
  const socket = connect(server.port, '127.0.0.1')
  const closed = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('close', () => resolve(text))
    socket.on('error', () => {})
  })
  socket.write(
    'POST /subjects/s/versions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
  )
  expect((await fetch(`${base}/subjects`)).status).toBe(200)
  expect(await closed).toMatch(/^HTTP\/1.1 408/)
})

it('closing finishes what is under way and takes no more', async () => {
  const base = await start({})
  const socket = connect(server.port, '127.0.0.1')
  const answer = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))))
  const body = '{"schema":"int"}'
  socket.write(
    `POST /subjects/s/versions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n{`,
  )
  await wait(50)
  const closing = server.close(2_000)
  await expect(fetch(`${base}/subjects`)).rejects.toThrow()
  socket.write(body.slice(1))
  expect(await answer).toMatch(/^HTTP\/1.1 200/)
  socket.end()
  await closing
})
