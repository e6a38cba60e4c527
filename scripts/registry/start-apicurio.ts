import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type OwnedProcess, startOwned } from './owned-process.ts'

export interface RunningRegistry {
  readonly name: string
  /** The base URL of Confluent's API. */
  readonly url: string
  /** Whom it lets in, where it asks for basic authentication. */
  readonly user?: RegistryUser
  stop(): Promise<void>
}

export interface RegistryUser {
  readonly name: string
  readonly password: string
}

export interface ApicurioOptions {
  readonly java: string
  /** Of its jars. */
  readonly folder: string
  /** Asks for basic authentication with this user. */
  readonly user?: RegistryUser
}

const patience = 60_000

/** Starts Apicurio in memory on free ports, with the global level BACKWARD_TRANSITIVE. */
export async function startApicurio({ java, folder, user }: ApicurioOptions): Promise<RunningRegistry> {
  const [port, management] = await freePorts()
  const settings: { readonly [name: string]: string } = {
    'quarkus.http.host': '127.0.0.1',
    'quarkus.http.port': String(port),
    'quarkus.management.host': '127.0.0.1',
    'quarkus.management.port': String(management),
    'quarkus.log.level': 'WARN',
    ...(user && authentication(user)),
  }
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m', '-Xshare:auto']
  const properties = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`)
  const server = await startOwned(java, [...flags, ...properties, '-jar', 'quarkus-run.jar'], folder)
  try {
    await untilReady(server, `http://127.0.0.1:${management}/health/ready`)
    const url = `http://127.0.0.1:${port}/apis/ccompat/v7`
    const credentials = user && `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`
    // it starts with NONE, which accepts whatever comes
    const response = await fetch(`${url}/config`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(credentials && { authorization: credentials }) },
      body: JSON.stringify({ compatibility: 'BACKWARD_TRANSITIVE' }),
    })
    if (!response.ok) throw new Error(`Apicurio answers ${response.status} to PUT /config`)
    return { name: 'Apicurio', url, ...(user && { user }), stop: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

function authentication({ name, password }: RegistryUser) {
  return {
    'quarkus.http.auth.basic': 'true',
    'quarkus.security.users.embedded.plain-text': 'true',
    [`quarkus.security.users.embedded.users.${name}`]: password,
    [`quarkus.security.users.embedded.roles.${name}`]: 'sr-admin',
    'quarkus.http.auth.permission.cc.paths': '/apis/*',
    'quarkus.http.auth.permission.cc.policy': 'authenticated',
  }
}

async function untilReady(server: OwnedProcess, url: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(100)) {
    if (server.ended()) throw new Error(`Apicurio ended:\n${server.output()}`)
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
  }
  throw new Error(`Apicurio isn't ready after ${patience / 1000} s:\n${server.output()}`)
}

/** Two ports that nothing listens on: they are held both at once, so that they differ. */
async function freePorts(): Promise<[number, number]> {
  const servers = await Promise.all(
    [0, 1].map(
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer()
          server.listen(0, '127.0.0.1', () => resolve(server))
        }),
    ),
  )
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return [ports[0]!, ports[1]!]
}
