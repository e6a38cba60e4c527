import type { Manifest } from '../model/manifest.ts'
import { code, join } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { stringLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'

/** The module of the tenants' declared shares, for connections; none where the manifest declares none. */
export function printPartitioning({ partitioning, file }: Manifest): ModuleSource[] {
  if (partitioning.shares.length === 0) return []
  const entries = partitioning.shares.map(([tenant, share]) => code`[${stringLiteral(tenant)}, ${share}],`)
  const words =
    "A tenant's expected part of a topic's load, 0 to 1; 0 where none is declared. For the connection's shareOf, of every producer."
  return [
    {
      path: 'partitioning.ts',
      header: `Made by ocsf-kafka from ${file}, partitioning.shares. Do not edit.`,
      declares: ['shareOf'],
      body: code`
        const shares: ReadonlyMap<string, number> = new Map([
          ${join(entries)}
        ])

        ${doc(words)}export function shareOf(tenant: string): number {
          return shares.get(tenant) ?? 0
        }
      `,
    },
  ]
}
