import type { History } from '../../registry/history.ts'
import { memoryStore } from '../../registry/posted.ts'
import { createRegistry, type Registry } from '../../registry/registry.ts'
import { serve } from '../../registry/serve.ts'
import { createRegistryClient, type RegistryClient } from '../../runtime/registry/rest/client.ts'

/** An embedded registry on a free port, by default without history, and a client of it. */
export interface Embedded {
  readonly url: string
  readonly registry: Registry
  readonly client: RegistryClient
  close(): Promise<void>
}

export async function embeddedRegistry(
  history: History = { level: 'BACKWARD', subjects: [] },
): Promise<Embedded> {
  const registry = createRegistry(history, memoryStore())
  const server = await serve(registry, { host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${server.port}`
  const client = createRegistryClient({ urls: [url], retryDelay: 1 })
  return {
    url,
    registry,
    client,
    async close() {
      client.close()
      await server.close(100)
    },
  }
}
