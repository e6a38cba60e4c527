// Made by ocsf-kafka from OCSF 1.8.0, object cwe. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import { readBranch, readString, writeString } from '../../../runtime/index.ts'

/**
 * CWE, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/cwe
 */
export interface Cwe {
  /** Caption */
  caption?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** CWE ID */
  uid?: string | undefined
}

/** {@link Cwe} with what OCSF requires present. */
export interface ValidCwe {
  /** Caption */
  caption?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** CWE ID */
  uid: string
}

/** What OCSF demands of the object cwe. */
export const cweRules: ItemRules = {
  name: 'cwe',
  attributes: {
    caption: { kind: 'string', type: 'string_t' },
    src_url: { kind: 'string', type: 'url_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Writes the Avro encoding of org.ocsf.Cwe at `p` and returns the position after it. */
export function writeCwe(b: Buffer, p: number, v: Cwe | ValidCwe): number {
  if (v.caption === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.caption)
  }
  if (v.src_url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.src_url)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  return p
}

/** Reads one org.ocsf.Cwe. */
export function readCwe(r: Source): Cwe {
  const v = {} as Cwe
  if (readBranch(r, 2) === 1) v.caption = readString(r)
  if (readBranch(r, 2) === 1) v.src_url = readString(r)
  if (readBranch(r, 2) === 1) v.uid = readString(r)
  return v
}
