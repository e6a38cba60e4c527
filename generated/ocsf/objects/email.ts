// Made by ocsf-kafka from OCSF 1.8.0, object email. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isTexts,
  isWhole,
  proveAll,
  proveAttribute,
  readArray,
  readBoolean,
  readLong,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import { emailT, ipT } from '../types.ts'
import type { File, ValidFile } from './file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from './file.ts'
import type { HttpHeader, ValidHttpHeader } from './http-header.ts'
import {
  httpHeaderItem,
  httpHeaderRules,
  proveHttpHeader,
  readHttpHeader,
  writeHttpHeader,
} from './http-header.ts'
import type { Url, ValidUrl } from './url.ts'
import { proveUrl, readUrl, urlItem, urlRules, writeUrl } from './url.ts'

/**
 * Email, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/email
 */
export interface Email {
  /** Cc */
  cc?: readonly string[] | undefined
  /** Cc Mailboxes */
  cc_mailboxes?: readonly string[] | undefined
  /**
   * Delivered To
   * @deprecated since OCSF 1.4.0; use delivered_to_list
   */
  delivered_to?: string | undefined
  /** Delivered To List */
  delivered_to_list?: readonly string[] | undefined
  /** Files */
  files?: readonly File[] | undefined
  /** From */
  from?: string | undefined
  /** From List */
  from_list?: readonly string[] | undefined
  /** From Mailbox */
  from_mailbox?: string | undefined
  /** From Mailboxes */
  from_mailboxes?: readonly string[] | undefined
  /** HTTP Headers */
  http_headers?: readonly HttpHeader[] | undefined
  /** Read */
  is_read?: boolean | undefined
  /** Message UID */
  message_uid?: string | undefined
  /** Raw Header */
  raw_header?: string | undefined
  /**
   * Reply To
   * @deprecated since OCSF 1.4.0; use reply_to_list
   */
  reply_to?: string | undefined
  /** Reply To List */
  reply_to_list?: readonly string[] | undefined
  /** Reply To Mailboxes */
  reply_to_mailboxes?: readonly string[] | undefined
  /** Return Path */
  return_path?: string | undefined
  /** Sender */
  sender?: string | undefined
  /** Sender Mailbox */
  sender_mailbox?: string | undefined
  /** Size */
  size?: number | undefined
  /**
   * SMTP From
   * @deprecated since OCSF 1.4.0; use from
   */
  smtp_from?: string | undefined
  /**
   * SMTP To
   * @deprecated since OCSF 1.4.0; use to
   */
  smtp_to?: readonly string[] | undefined
  /** Subject */
  subject?: string | undefined
  /** To */
  to?: readonly string[] | undefined
  /** To Mailboxes */
  to_mailboxes?: readonly string[] | undefined
  /** Email Thread UID */
  uid?: string | undefined
  /** URLs */
  urls?: readonly Url[] | undefined
  /** X-Originating-IP */
  x_originating_ip?: readonly string[] | undefined
}

/** {@link Email} with what OCSF requires present. */
export interface ValidEmail {
  /** Cc */
  cc?: readonly string[] | undefined
  /** Cc Mailboxes */
  cc_mailboxes?: readonly string[] | undefined
  /**
   * Delivered To
   * @deprecated since OCSF 1.4.0; use delivered_to_list
   */
  delivered_to?: string | undefined
  /** Delivered To List */
  delivered_to_list?: readonly string[] | undefined
  /** Files */
  files?: readonly ValidFile[] | undefined
  /** From */
  from?: string | undefined
  /** From List */
  from_list?: readonly string[] | undefined
  /** From Mailbox */
  from_mailbox?: string | undefined
  /** From Mailboxes */
  from_mailboxes?: readonly string[] | undefined
  /** HTTP Headers */
  http_headers?: readonly ValidHttpHeader[] | undefined
  /** Read */
  is_read?: boolean | undefined
  /** Message UID */
  message_uid?: string | undefined
  /** Raw Header */
  raw_header?: string | undefined
  /**
   * Reply To
   * @deprecated since OCSF 1.4.0; use reply_to_list
   */
  reply_to?: string | undefined
  /** Reply To List */
  reply_to_list?: readonly string[] | undefined
  /** Reply To Mailboxes */
  reply_to_mailboxes?: readonly string[] | undefined
  /** Return Path */
  return_path?: string | undefined
  /** Sender */
  sender?: string | undefined
  /** Sender Mailbox */
  sender_mailbox?: string | undefined
  /** Size */
  size?: number | undefined
  /**
   * SMTP From
   * @deprecated since OCSF 1.4.0; use from
   */
  smtp_from?: string | undefined
  /**
   * SMTP To
   * @deprecated since OCSF 1.4.0; use to
   */
  smtp_to?: readonly string[] | undefined
  /** Subject */
  subject?: string | undefined
  /** To */
  to?: readonly string[] | undefined
  /** To Mailboxes */
  to_mailboxes?: readonly string[] | undefined
  /** Email Thread UID */
  uid?: string | undefined
  /** URLs */
  urls?: readonly ValidUrl[] | undefined
  /** X-Originating-IP */
  x_originating_ip?: readonly string[] | undefined
}

/** What OCSF demands of the object email. */
export const emailRules: ItemRules = {
  name: 'email',
  constraints: { at_least_one: ['from', 'to'] },
  unused: { data_classification: ['data_classification', 'data_classifications'] },
  prove: proveEmail,
  attributes: {
    cc: { kind: 'string', type: 'email_t', array: true, checks: emailT },
    cc_mailboxes: { kind: 'string', type: 'string_t', array: true },
    delivered_to: {
      kind: 'string',
      type: 'email_t',
      deprecated: { since: '1.4.0', replaced_by: ['delivered_to_list'] },
      checks: emailT,
    },
    delivered_to_list: { kind: 'string', type: 'email_t', array: true, checks: emailT },
    files: { kind: 'record', type: 'file', array: true, of: () => fileRules },
    from: { kind: 'string', type: 'email_t', requirement: 'recommended', checks: emailT },
    from_list: { kind: 'string', type: 'email_t', array: true, checks: emailT },
    from_mailbox: { kind: 'string', type: 'string_t' },
    from_mailboxes: { kind: 'string', type: 'email_t', array: true, checks: emailT },
    http_headers: { kind: 'record', type: 'http_header', array: true, of: () => httpHeaderRules },
    is_read: { kind: 'boolean', type: 'boolean_t' },
    message_uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    raw_header: { kind: 'string', type: 'string_t' },
    reply_to: {
      kind: 'string',
      type: 'email_t',
      requirement: 'recommended',
      deprecated: { since: '1.4.0', replaced_by: ['reply_to_list'] },
      checks: emailT,
    },
    reply_to_list: { kind: 'string', type: 'email_t', array: true, checks: emailT },
    reply_to_mailboxes: { kind: 'string', type: 'string_t', array: true },
    return_path: { kind: 'string', type: 'email_t', checks: emailT },
    sender: { kind: 'string', type: 'email_t', checks: emailT },
    sender_mailbox: { kind: 'string', type: 'string_t' },
    size: { kind: 'long', type: 'long_t', requirement: 'recommended' },
    smtp_from: {
      kind: 'string',
      type: 'email_t',
      requirement: 'recommended',
      deprecated: { since: '1.4.0', replaced_by: ['from'] },
      checks: emailT,
    },
    smtp_to: {
      kind: 'string',
      type: 'email_t',
      array: true,
      requirement: 'recommended',
      deprecated: { since: '1.4.0', replaced_by: ['to'] },
      checks: emailT,
    },
    subject: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    to: {
      kind: 'string',
      type: 'email_t',
      array: true,
      requirement: 'recommended',
      checks: emailT,
    },
    to_mailboxes: { kind: 'string', type: 'string_t', array: true },
    uid: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    urls: { kind: 'record', type: 'url', array: true, of: () => urlRules },
    x_originating_ip: { kind: 'string', type: 'ip_t', array: true, checks: ipT },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEmail}; false leaves it open. */
export function proveEmail(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.cc
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'cc', x, proof, depth))) return false
    n++
  }
  x = v.cc_mailboxes
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.delivered_to
  if (false) n++
  else if (x !== undefined) return false
  x = v.delivered_to_list
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'delivered_to_list', x, proof, depth))) return false
    n++
  }
  x = v.files
  if (x !== undefined) {
    if (!(proveAll(proveFile, x, proof, depth - 1))) return false
    n++
  }
  x = v.from
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'from', x, proof, depth))) return false
    n++
  }
  x = v.from_list
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'from_list', x, proof, depth))) return false
    n++
  }
  x = v.from_mailbox
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.from_mailboxes
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'from_mailboxes', x, proof, depth))) return false
    n++
  }
  x = v.http_headers
  if (x !== undefined) {
    if (!(proveAll(proveHttpHeader, x, proof, depth - 1))) return false
    n++
  }
  x = v.is_read
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.message_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.raw_header
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.reply_to
  if (false) n++
  else if (x !== undefined) return false
  x = v.reply_to_list
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'reply_to_list', x, proof, depth))) return false
    n++
  }
  x = v.reply_to_mailboxes
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.return_path
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'return_path', x, proof, depth))) return false
    n++
  }
  x = v.sender
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'sender', x, proof, depth))) return false
    n++
  }
  x = v.sender_mailbox
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.size
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.smtp_from
  if (false) n++
  else if (x !== undefined) return false
  x = v.smtp_to
  if (false) n++
  else if (x !== undefined) return false
  x = v.subject
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.to
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'to', x, proof, depth))) return false
    n++
  }
  x = v.to_mailboxes
  if (x !== undefined) {
    if (!(isTexts(x, proof))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.urls
  if (x !== undefined) {
    if (!(proveAll(proveUrl, x, proof, depth - 1))) return false
    n++
  }
  x = v.x_originating_ip
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(emailRules, 'x_originating_ip', x, proof, depth))) return false
    n++
  }
  if (v.from === undefined && v.to === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Email at `p` and returns the position after it. */
export function writeEmail(b: Buffer, p: number, v: Email | ValidEmail): number {
  checkRecord(v)
  if (v.cc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.cc)
    for (const item of v.cc) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.cc_mailboxes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.cc_mailboxes)
    for (const item of v.cc_mailboxes) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.delivered_to === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.delivered_to)
  }
  if (v.delivered_to_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.delivered_to_list)
    for (const item of v.delivered_to_list) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.files === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.files)
    for (const item of v.files) {
      p = writeFile(b, p, item)
    }
    b[p++] = 0
  }
  if (v.from === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.from)
  }
  if (v.from_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.from_list)
    for (const item of v.from_list) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.from_mailbox === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.from_mailbox)
  }
  if (v.from_mailboxes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.from_mailboxes)
    for (const item of v.from_mailboxes) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.http_headers === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.http_headers)
    for (const item of v.http_headers) {
      p = writeHttpHeader(b, p, item)
    }
    b[p++] = 0
  }
  if (v.is_read === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_read)
  }
  if (v.message_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.message_uid)
  }
  if (v.raw_header === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.raw_header)
  }
  if (v.reply_to === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.reply_to)
  }
  if (v.reply_to_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.reply_to_list)
    for (const item of v.reply_to_list) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.reply_to_mailboxes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.reply_to_mailboxes)
    for (const item of v.reply_to_mailboxes) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.return_path === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.return_path)
  }
  if (v.sender === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.sender)
  }
  if (v.sender_mailbox === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.sender_mailbox)
  }
  if (v.size === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.size)
  }
  if (v.smtp_from === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.smtp_from)
  }
  if (v.smtp_to === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.smtp_to)
    for (const item of v.smtp_to) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.subject === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.subject)
  }
  if (v.to === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.to)
    for (const item of v.to) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.to_mailboxes === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.to_mailboxes)
    for (const item of v.to_mailboxes) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.urls === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.urls)
    for (const item of v.urls) {
      p = writeUrl(b, p, item)
    }
    b[p++] = 0
  }
  if (v.x_originating_ip === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.x_originating_ip)
    for (const item of v.x_originating_ip) {
      p = writeString(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.Email. */
export function readEmail(r: Source, p: number): Email {
  const { b } = r
  const v = {} as Email
  if (b[p] === 0) p++
  else {
    v.cc = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.cc_mailboxes = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.delivered_to = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.delivered_to_list = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.files = readArray(r, some(r, p), readFile)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.from = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.from_list = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.from_mailbox = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.from_mailboxes = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_headers = readArray(r, some(r, p), readHttpHeader)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_read = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.message_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.raw_header = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reply_to = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reply_to_list = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reply_to_mailboxes = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.return_path = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sender = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.sender_mailbox = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.size = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.smtp_from = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.smtp_to = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.subject = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.to = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.to_mailboxes = readArray(r, some(r, p), readString)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.urls = readArray(r, some(r, p), readUrl)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.x_originating_ip = readArray(r, some(r, p), readString)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Email. */
export const emailItem: ReaderItem = {
  name: 'org.ocsf.Email',
  read: readEmail,
  ocsf: {},
  of: () => [fileItem, httpHeaderItem, urlItem],
}
