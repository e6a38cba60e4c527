// Made by ocsf-kafka from OCSF 1.8.0, object tls. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { Certificate, ValidCertificate } from './certificate.ts'
import {
  certificateItem,
  certificateRules,
  proveCertificate,
  readCertificate,
  writeCertificate,
} from './certificate.ts'
import type { Fingerprint, ValidFingerprint } from './fingerprint.ts'
import {
  fingerprintItem,
  fingerprintRules,
  proveFingerprint,
  readFingerprint,
  writeFingerprint,
} from './fingerprint.ts'
import type { San, ValidSan } from './san.ts'
import { readSan, sanItem, sanRules, writeSan } from './san.ts'
import type { TlsExtension, ValidTlsExtension } from './tls-extension.ts'
import {
  proveTlsExtension,
  readTlsExtension,
  tlsExtensionItem,
  tlsExtensionRules,
  writeTlsExtension,
} from './tls-extension.ts'

/**
 * Transport Layer Security (TLS), as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/tls
 */
export interface Tls {
  /** Client TLS Alert */
  alert?: number | undefined
  /** Certificate */
  certificate?: Certificate | undefined
  /** Certificate Chain */
  certificate_chain?: readonly string[] | undefined
  /** Cipher Suite */
  cipher?: string | undefined
  /** Client Cipher Suites */
  client_ciphers?: readonly string[] | undefined
  /**
   * Extension List
   * @deprecated since OCSF 1.1.0; use tls_extension_list
   */
  extension_list?: readonly TlsExtension[] | undefined
  /** Handshake Duration */
  handshake_dur?: number | undefined
  /** JA3 Hash */
  ja3_hash?: Fingerprint | undefined
  /** JA3S Hash */
  ja3s_hash?: Fingerprint | undefined
  /** Key Length */
  key_length?: number | undefined
  /**
   * Subject Alternative Names
   * @deprecated since OCSF 1.4.0; use tls.certificate.sans
   */
  sans?: readonly San[] | undefined
  /** Server Cipher Suites */
  server_ciphers?: readonly string[] | undefined
  /** Server Name Indication */
  sni?: string | undefined
  /** TLS Extension List */
  tls_extension_list?: readonly TlsExtension[] | undefined
  /** Version */
  version?: string | undefined
}

/** {@link Tls} with what OCSF requires present. */
export interface ValidTls {
  /** Client TLS Alert */
  alert?: number | undefined
  /** Certificate */
  certificate?: ValidCertificate | undefined
  /** Certificate Chain */
  certificate_chain?: readonly string[] | undefined
  /** Cipher Suite */
  cipher?: string | undefined
  /** Client Cipher Suites */
  client_ciphers?: readonly string[] | undefined
  /**
   * Extension List
   * @deprecated since OCSF 1.1.0; use tls_extension_list
   */
  extension_list?: readonly ValidTlsExtension[] | undefined
  /** Handshake Duration */
  handshake_dur?: number | undefined
  /** JA3 Hash */
  ja3_hash?: ValidFingerprint | undefined
  /** JA3S Hash */
  ja3s_hash?: ValidFingerprint | undefined
  /** Key Length */
  key_length?: number | undefined
  /**
   * Subject Alternative Names
   * @deprecated since OCSF 1.4.0; use tls.certificate.sans
   */
  sans?: readonly ValidSan[] | undefined
  /** Server Cipher Suites */
  server_ciphers?: readonly string[] | undefined
  /** Server Name Indication */
  sni?: string | undefined
  /** TLS Extension List */
  tls_extension_list?: readonly ValidTlsExtension[] | undefined
  /** Version */
  version: string
}

/** What OCSF demands of the object tls. */
export const tlsRules: ItemRules = {
  name: 'tls',
  prove: proveTls,
  attributes: {
    alert: { kind: 'integer', type: 'integer_t' },
    certificate: {
      kind: 'record',
      type: 'certificate',
      requirement: 'recommended',
      of: () => certificateRules,
    },
    certificate_chain: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    cipher: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    client_ciphers: { kind: 'string', type: 'string_t', array: true, requirement: 'recommended' },
    extension_list: {
      kind: 'record',
      type: 'tls_extension',
      array: true,
      deprecated: { since: '1.1.0', replaced_by: ['tls_extension_list'] },
      of: () => tlsExtensionRules,
    },
    handshake_dur: { kind: 'integer', type: 'integer_t' },
    ja3_hash: {
      kind: 'record',
      type: 'fingerprint',
      requirement: 'recommended',
      of: () => fingerprintRules,
    },
    ja3s_hash: {
      kind: 'record',
      type: 'fingerprint',
      requirement: 'recommended',
      of: () => fingerprintRules,
    },
    key_length: { kind: 'integer', type: 'integer_t' },
    sans: {
      kind: 'record',
      type: 'san',
      array: true,
      deprecated: { since: '1.4.0', replaced_by: ['tls.certificate.sans'] },
      of: () => sanRules,
    },
    server_ciphers: { kind: 'string', type: 'string_t', array: true },
    sni: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    tls_extension_list: { kind: 'record', type: 'tls_extension', array: true, of: () => tlsExtensionRules },
    version: { kind: 'string', type: 'string_t', requirement: 'required' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidTls}; false leaves it open. */
export function proveTls(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.alert
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.certificate
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveCertificate(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.certificate_chain
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.cipher
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.client_ciphers
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.extension_list
  if (false) n++
  else if (x !== undefined) return false
  x = v.handshake_dur
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.ja3_hash
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.ja3s_hash
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFingerprint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.key_length
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.sans
  if (false) n++
  else if (x !== undefined) return false
  x = v.server_ciphers
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.sni
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.tls_extension_list
  if (x !== undefined) {
    if (!(proveAll(proveTlsExtension, x, proof, depth - 1))) return false
    n++
  }
  x = v.version
  if (typeof x === 'string') n++
  else return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Tls at `p` and returns the position after it. */
export function writeTls(b: Buffer, p: number, v: Tls | ValidTls): number {
  checkRecord(v)
  if (v.alert === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.alert)
  }
  if (v.certificate === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCertificate(b, p, v.certificate)
  }
  if (v.certificate_chain === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.certificate_chain)
    for (const item of v.certificate_chain) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.cipher === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.cipher)
  }
  if (v.client_ciphers === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.client_ciphers)
    for (const item of v.client_ciphers) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.extension_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.extension_list)
    for (const item of v.extension_list) {
      p = writeTlsExtension(b, p, item)
    }
    b[p++] = 0
  }
  if (v.handshake_dur === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.handshake_dur)
  }
  if (v.ja3_hash === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.ja3_hash)
  }
  if (v.ja3s_hash === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFingerprint(b, p, v.ja3s_hash)
  }
  if (v.key_length === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.key_length)
  }
  if (v.sans === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.sans)
    for (const item of v.sans) {
      p = writeSan(b, p, item)
    }
    b[p++] = 0
  }
  if (v.server_ciphers === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.server_ciphers)
    for (const item of v.server_ciphers) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.sni === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.sni)
  }
  if (v.tls_extension_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.tls_extension_list)
    for (const item of v.tls_extension_list) {
      p = writeTlsExtension(b, p, item)
    }
    b[p++] = 0
  }
  if (v.version === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.version)
  }
  return p
}

/** Reads one org.ocsf.Tls. */
export function readTls(r: Source, p: number): Tls {
  const { b } = r
  const v = {} as Tls
  if (b[p] === 0) p++
  else {
    v.alert = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.certificate = readCertificate(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.certificate_chain = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cipher = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.client_ciphers = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.extension_list = readArray(r, some(r, p), readTlsExtension)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.handshake_dur = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ja3_hash = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ja3s_hash = readFingerprint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.key_length = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sans = readArray(r, some(r, p), readSan)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.server_ciphers = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sni = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tls_extension_list = readArray(r, some(r, p), readTlsExtension)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.version = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Tls. */
export const tlsItem: ReaderItem = {
  name: 'org.ocsf.Tls',
  read: readTls,
  ocsf: {},
  of: () => [certificateItem, tlsExtensionItem, fingerprintItem, sanItem],
}
