import type { Base } from '../../gate/history/base.ts'
import { CliError } from '../cli-error.ts'
import { orCliError } from '../registry-failure.ts'

/** The value of `--registry [url]`: true is the registry that the environment names. */
export type RegistryOption = string | true | undefined

/** An option whose value may be left out takes the word behind it. Throws a CliError for one that is no URL. */
export function refuseRecordAsUrl(registry: RegistryOption): void {
  if (typeof registry !== 'string' || /^https?:/.test(registry)) return
  if (registry.includes('://') || registry.includes('@')) {
    // it may hold a password: it isn't shown
    throw new CliError('--registry takes a URL that begins with http:// or https://')
  }
  throw new CliError(`--registry takes a URL, not ${JSON.stringify(registry)}`, {
    hint: `put records before the option: ${registry} --registry`,
  })
}

/** What a registry has of the history; undefined where none is asked, or the project has mistakes. */
export async function askRegistry(root: string, registry: RegistryOption) {
  if (registry === undefined) return undefined
  const { registeredVersions } = await import('../../gate/history/registered-versions.ts')
  const url = registry === true ? undefined : registry
  const answer = await orCliError(() => registeredVersions(root, process.env, url))
  return 'byFile' in answer ? answer : undefined
}

/** The base, and with it what the registry has: neither is a draft. */
export async function withRegistered(
  root: string,
  base: Base | undefined,
  registry: RegistryOption,
): Promise<Base | undefined> {
  const answer = await askRegistry(root, registry)
  if (base === undefined || answer === undefined) return base
  return {
    ...base,
    files: new Map([...[...answer.byFile.keys()].map((file) => [file, answer.url] as const), ...base.files]),
  }
}
