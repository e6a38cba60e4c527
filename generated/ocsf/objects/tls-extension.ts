// Made by ocsf-kafka from OCSF 1.8.0, object tls_extension. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  JsonInput,
  JsonText,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isWhole,
  proveAttribute,
  readLong,
  readString,
  some,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * TLS Extension, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/tls_extension
 */
export interface TlsExtension {
  /** Data */
  data?: JsonText | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id?: Open<TlsExtensionTypeId> | undefined
}

/** {@link TlsExtension} with what OCSF requires present. */
export interface ValidTlsExtension {
  /** Data */
  data?: JsonInput | undefined
  /** Type */
  type?: string | undefined
  /** Type ID */
  type_id: TlsExtensionTypeId
}

/** Type ID */
export const TlsExtensionTypeId = {
  ServerName: 0,
  MaximumFragmentLength: 1,
  StatusRequest: 5,
  SupportedGroups: 10,
  SignatureAlgorithms: 13,
  UseSrtp: 14,
  Heartbeat: 15,
  ApplicationLayerProtocolNegotiation: 16,
  SignedCertificateTimestamp: 18,
  ClientCertificateType: 19,
  ServerCertificateType: 20,
  Padding: 21,
  PreSharedKey: 41,
  EarlyData: 42,
  SupportedVersions: 43,
  Cookie: 44,
  PskKeyExchangeModes: 45,
  CertificateAuthorities: 47,
  OidFilters: 48,
  PostHandshakeAuth: 49,
  SignatureAlgorithmsCert: 50,
  KeyShare: 51,
  Other: 99,
} as const
export type TlsExtensionTypeId = (typeof TlsExtensionTypeId)[keyof typeof TlsExtensionTypeId]

/** The caption of each {@link TlsExtensionTypeId}. */
export const tlsExtensionTypeIdCaptions = {
  0: 'server_name',
  1: 'maximum_fragment_length',
  5: 'status_request',
  10: 'supported_groups',
  13: 'signature_algorithms',
  14: 'use_srtp',
  15: 'heartbeat',
  16: 'application_layer_protocol_negotiation',
  18: 'signed_certificate_timestamp',
  19: 'client_certificate_type',
  20: 'server_certificate_type',
  21: 'padding',
  41: 'pre_shared_key',
  42: 'early_data',
  43: 'supported_versions',
  44: 'cookie',
  45: 'psk_key_exchange_modes',
  47: 'certificate_authorities',
  48: 'oid_filters',
  49: 'post_handshake_auth',
  50: 'signature_algorithms_cert',
  51: 'key_share',
  99: 'Other',
} as const

/** What OCSF demands of the object tls_extension. */
export const tlsExtensionRules: ItemRules = {
  name: 'tls_extension',
  prove: proveTlsExtension,
  attributes: {
    data: { kind: 'json', type: 'json_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'type',
      enum: tlsExtensionTypeIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidTlsExtension}; false leaves it open. */
export function proveTlsExtension(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(tlsExtensionRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (typeof x === 'number' && (tlsExtensionTypeIdCaptions as Captions)[x] !== undefined) n++
  else return false
  if (!agrees(v.type, v.type_id, (tlsExtensionTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.TlsExtension at `p` and returns the position after it. */
export function writeTlsExtension(b: Buffer, p: number, v: TlsExtension | ValidTlsExtension): number {
  checkRecord(v)
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  return p
}

/** Reads one org.ocsf.TlsExtension. */
export function readTlsExtension(r: Source, p: number): TlsExtension {
  const { b } = r
  const v = {} as TlsExtension
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.TlsExtension. */
export const tlsExtensionItem: ReaderItem = { name: 'org.ocsf.TlsExtension', read: readTlsExtension, ocsf: {} }
