import { GateError } from '../gate-error.ts'

/** What the working tree is compared with: `history`, `git:<ref>`, `dir:<path>`, `registry[:<url>]`. */
export type SourceName =
  | { readonly kind: 'history' }
  | { readonly kind: 'git'; readonly ref: string }
  | { readonly kind: 'dir'; readonly path: string }
  /** Without a URL: the one of the environment variable that the manifest names. */
  | { readonly kind: 'registry'; readonly url?: string }

/**
 * Reads the value of `--against`.
 *
 * @throws GateError for anything else.
 */
export function parseSource(text: string): SourceName {
  const colon = text.indexOf(':')
  const kind = colon < 0 ? text : text.slice(0, colon)
  const rest = colon < 0 ? '' : text.slice(colon + 1)
  if (text === 'history') return { kind: 'history' }
  if (kind === 'git' && rest !== '') return { kind: 'git', ref: rest }
  if (kind === 'dir' && rest !== '') return { kind: 'dir', path: rest }
  if (kind === 'registry') {
    if (rest === '') return { kind: 'registry' }
    if (/^https?:$/.test(URL.parse(rest)?.protocol ?? '')) return { kind: 'registry', url: rest }
    throw new GateError(`"${rest}" is no URL of a registry`, {
      hint: 'such as --against registry:https://registry:8081',
    })
  }
  const needs = { git: 'a ref, such as git:main', dir: 'a path, such as dir:../released' }[kind]
  throw new GateError(
    needs === undefined ? `there is nothing to compare with called "${text}"` : `${kind}: needs ${needs}`,
    { hint: 'one of history, git:<ref>, dir:<path>, registry, registry:<url>' },
  )
}
