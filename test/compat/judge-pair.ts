import type { Finding } from '../../compat/finding.ts'
import { ruleOnlyCodes } from '../../compat/findings/rule-only.ts'
import { compare, prepareSchema } from '../../compat/index.ts'
import { registryVerdict } from '../../compat/registry-verdict.ts'
import { genericDecoder } from '../../runtime/resolve/generic.ts'
import { isSchemaError } from '../../runtime/schema/schema-error.ts'
import { isWireError } from '../../runtime/wire/wire-error.ts'
import type { Choices } from '../support/choices.ts'
import { randomBytes } from '../support/random-bytes.ts'
import { randomCase } from '../support/resolution/random-case.ts'

/** A random writer's schema, a reader's that was evolved from it, and what the engine says of the two. */
export interface JudgedPair {
  /** What the engine got wrong; empty where nothing. */
  readonly wrong: readonly string[]
  readonly findings: readonly Finding[]
  readonly compatible: boolean
  readonly steps: readonly string[]
  readonly total: boolean
  readonly writer: string
  readonly reader: string
}

/** @param values how many random events are tried. */
export function judgePair(choices: Choices, values: number): JudgedPair {
  const { writer: graph, java, steps, total } = randomCase(choices, 0)
  const { writer, reader } = java
  const wrong: string[] = []
  const [from, to] = [prepareSchema(writer), prepareSchema(reader)]
  const { compatible, findings } = compare(from, to)
  const isRead = reads(writer, reader)
  const isWritten = reads(writer, writer)
  const breaks = findings.filter(({ kind, severity }) => kind === 'data' && severity === 'error')

  if (total && breaks.length > 0) wrong.push(`safe steps, and ${codes(breaks)}`)
  if (breaks.length === 0) {
    for (let i = 0; i < values; i++) {
      const bytes = randomBytes(graph, choices)
      const failure = isRead(bytes)
      if (failure !== undefined) wrong.push(`${hexOf(bytes)} can't be read: ${failure}`)
    }
  }
  for (const finding of findings) {
    const { code, kind, counterexample: example } = finding
    if (kind === 'rule-only' && !ruleOnlyCodes.includes(code)) wrong.push(`${code} is rule-only`)
    if ((kind === 'data') !== (example !== undefined)) wrong.push(`${code} of kind ${kind}: ${example}`)
    if (example === undefined) continue
    const bytes = Buffer.from(example.hex, 'hex')
    if (isRead(bytes) === undefined) wrong.push(`${code}: ${example.hex} is read after all`)
    const own = isWritten(bytes)
    if (code !== 'LIMIT' && own !== undefined) wrong.push(`${code}: ${example.hex} is no event: ${own}`)
  }
  const registry = registryVerdict(from.type, to.type)
  const refused = findings.filter((finding) => !finding.registry.accepts)
  if (compatible && !registry.compatible) wrong.push('green, and a registry refuses it')
  if (registry.compatible && refused.some(({ code }) => code !== 'INVALID_DEFAULT')) {
    wrong.push(`a registry is said to refuse ${codes(refused)}, and doesn't`)
  }
  if (!registry.compatible && refused.length === 0) wrong.push('nothing says why a registry refuses it')
  return { wrong, findings, compatible, steps, total, writer, reader }
}

/** Why bytes can't be read; undefined where they can. */
function reads(writer: string, reader: string): (bytes: Uint8Array) => string | undefined {
  let decode: (bytes: Uint8Array) => unknown
  try {
    decode = genericDecoder(writer, reader)
  } catch (error) {
    if (!isSchemaError(error)) throw error
    return () => error.message
  }
  return (bytes) => {
    try {
      decode(bytes)
      return undefined
    } catch (error) {
      if (!isWireError(error)) throw error
      return error.message
    }
  }
}

function codes(findings: readonly Finding[]): string {
  return findings.map(({ code, path }) => `${code} at ${path || 'the top'}`).join(', ')
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
