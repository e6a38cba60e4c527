import { realRegistry } from './real-registry.ts'

/**
 * Starts a real registry for trying things, until Ctrl-C:
 *
 *     node scripts/registry/up.ts [user:password]
 */
const [name, password] = process.argv[2]?.split(':') ?? []
const log = (line: string) => process.stderr.write(`${line}\n`)
const registry = await realRegistry({
  ...(name !== undefined && password !== undefined && { user: { name, password } }),
  log,
})
if ('skip' in registry) {
  log(registry.skip)
  process.exitCode = 2
} else {
  process.stdout.write(`${registry.name}\nexport SCHEMA_REGISTRY_URL=${registry.url}\n`)
  log('stop with Ctrl-C')
  const timer = setInterval(() => {}, 60_000)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  clearInterval(timer)
  await registry.stop()
}
