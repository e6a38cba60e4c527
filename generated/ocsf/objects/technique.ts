// Made by ocsf-kafka from OCSF 1.8.0, object technique. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import { readBranch, readString, writeString } from '../../../runtime/index.ts'

/**
 * MITRE Technique, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/technique
 */
export interface Technique {
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** {@link Technique} with what OCSF requires present. */
export interface ValidTechnique {
  /** Name */
  name?: string | undefined
  /** Source URL */
  src_url?: string | undefined
  /** Unique ID */
  uid?: string | undefined
}

/** What OCSF demands of the object technique. */
export const techniqueRules: ItemRules = {
  name: 'technique',
  constraints: { at_least_one: ['name', 'uid'] },
  attributes: {
    name: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    src_url: { kind: 'string', type: 'url_t' },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
  },
}

/** Writes the Avro encoding of org.ocsf.Technique at `p` and returns the position after it. */
export function writeTechnique(b: Buffer, p: number, v: Technique | ValidTechnique): number {
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
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

/** Reads one org.ocsf.Technique. */
export function readTechnique(r: Source): Technique {
  const v = {} as Technique
  if (readBranch(r, 2) === 1) v.name = readString(r)
  if (readBranch(r, 2) === 1) v.src_url = readString(r)
  if (readBranch(r, 2) === 1) v.uid = readString(r)
  return v
}
