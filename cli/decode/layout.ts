import { unframe } from '../../runtime/registry/framing.ts'

/** How the bytes of a message are divided. */
export interface Layout {
  readonly payload: Uint8Array
  /** Of a framed message; the payload begins at byte 5 of it. */
  readonly schemaId?: number
  /** Where the payload begins. */
  readonly start: number
}

/**
 * The layouts that a message may have, the likelier first: framed where it begins as the schema registry's wire format
 * does (byte 0 and an id), and bare. Throws the runtime's `BAD_FRAME` where only `framed` will do and it isn't.
 */
export function layoutsOf(bytes: Uint8Array, forced?: 'framed' | 'raw'): readonly [Layout, ...Layout[]] {
  const bare: Layout = { payload: bytes, start: 0 }
  if (forced === 'raw' || (forced === undefined && !looksFramed(bytes))) return [bare]
  const { id, payload } = unframe(bytes)
  const framed: Layout = { payload, schemaId: id, start: bytes.length - payload.length }
  return forced === 'framed' ? [framed] : [framed, bare]
}

function looksFramed(bytes: Uint8Array): boolean {
  return bytes.length >= 5 && bytes[0] === 0 && bytes[1]! < 128
}
