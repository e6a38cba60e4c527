import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { RunningRegistry } from './start-apicurio.ts'

const run = promisify(execFile)
const kafkaImage = 'apache/kafka:4.1.1'
const registryImage = 'confluentinc/cp-schema-registry:8.0.0'
const patience = 90_000

/** Whether a Docker engine answers, not only the command. */
export function hasDocker(): boolean {
  return spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 10_000 }).status === 0
}

/**
 * Confluent's registry with a broker of its own, in two containers on a network of their own, all of which `stop`
 * removes. Undefined, with the reason told to `log`, where Docker can't fetch or run them.
 */
export async function startConfluent(log: (line: string) => void): Promise<RunningRegistry | undefined> {
  const name = `ocsf-kafka-${randomBytes(4).toString('hex')}`
  const docker = async (...args: string[]) => (await run('docker', args, { timeout: 300_000 })).stdout.trim()
  const remove = () => {
    spawnSync('docker', ['rm', '-f', '-v', `${name}-registry`, `${name}-kafka`])
    spawnSync('docker', ['network', 'rm', name])
  }
  const stop = async () => {
    process.off('exit', remove)
    remove()
  }
  process.on('exit', remove)
  try {
    log(`starting ${registryImage} and ${kafkaImage} in Docker`)
    await docker('network', 'create', name)
    await docker(
      ...['run', '-d', '--name', `${name}-kafka`, '--network', name, '--network-alias', 'kafka'],
      ...variables({
        KAFKA_NODE_ID: '1',
        KAFKA_PROCESS_ROLES: 'broker,controller',
        KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
        KAFKA_ADVERTISED_LISTENERS: 'PLAINTEXT://kafka:9092',
        KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
        KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
        KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
        KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      }),
      kafkaImage,
    )
    await docker(
      ...['run', '-d', '--name', `${name}-registry`, '--network', name, '-p', '127.0.0.1:0:8081'],
      ...variables({
        SCHEMA_REGISTRY_HOST_NAME: 'registry',
        SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS: 'kafka:9092',
        SCHEMA_REGISTRY_LISTENERS: 'http://0.0.0.0:8081',
        SCHEMA_REGISTRY_SCHEMA_COMPATIBILITY_LEVEL: 'backward_transitive',
      }),
      registryImage,
    )
    const address = await docker('port', `${name}-registry`, '8081/tcp')
    const url = `http://${address.split('\n')[0]}`
    for (const end = Date.now() + patience; Date.now() < end; await wait(500)) {
      const response = await fetch(`${url}/subjects`).catch(() => undefined)
      if (response?.ok) return { name: "Confluent's registry", url, stop }
    }
    throw new Error(`${registryImage} isn't ready after ${patience / 1000} s`)
  } catch (error) {
    log(`Docker: ${error instanceof Error ? error.message.split('\n').slice(-2).join(' ') : String(error)}`)
    await stop()
    return undefined
  }
}

function variables(values: { readonly [name: string]: string }): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-e', `${name}=${value}`])
}
