// Made by ocsf-kafka from OCSF 1.8.0, object actor. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  proveAll,
  readArray,
  readString,
  some,
  writeCount,
  writeString,
} from '../../../runtime/index.ts'
import type { Authorization, ValidAuthorization } from './authorization.ts'
import {
  authorizationItem,
  authorizationRules,
  proveAuthorization,
  readAuthorization,
  writeAuthorization,
} from './authorization.ts'
import type { Idp, ValidIdp } from './idp.ts'
import { idpItem, idpRules, proveIdp, readIdp, writeIdp } from './idp.ts'
import type { Process, ValidProcess } from './process.ts'
import { processItem, processRules, proveProcess, readProcess, writeProcess } from './process.ts'
import type { Session, ValidSession } from './session.ts'
import { proveSession, readSession, sessionItem, sessionRules, writeSession } from './session.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'

/**
 * Actor, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/actor
 */
export interface Actor {
  /** Application Name */
  app_name?: string | undefined
  /** Application ID */
  app_uid?: string | undefined
  /** Authorization Information */
  authorizations?: readonly Authorization[] | undefined
  /** Identity Provider */
  idp?: Idp | undefined
  /**
   * Invoked by
   * @deprecated since OCSF 1.2.0; use app_name, app_uid
   */
  invoked_by?: string | undefined
  /** Process */
  process?: Process | undefined
  /** Session */
  session?: Session | undefined
  /** User */
  user?: User | undefined
}

/** {@link Actor} with what OCSF requires present. */
export interface ValidActor {
  /** Application Name */
  app_name?: string | undefined
  /** Application ID */
  app_uid?: string | undefined
  /** Authorization Information */
  authorizations?: readonly ValidAuthorization[] | undefined
  /** Identity Provider */
  idp?: ValidIdp | undefined
  /**
   * Invoked by
   * @deprecated since OCSF 1.2.0; use app_name, app_uid
   */
  invoked_by?: string | undefined
  /** Process */
  process?: ValidProcess | undefined
  /** Session */
  session?: ValidSession | undefined
  /** User */
  user?: ValidUser | undefined
}

/** What OCSF demands of the object actor. */
export const actorRules: ItemRules = {
  name: 'actor',
  constraints: { at_least_one: ['process', 'user', 'invoked_by', 'session', 'app_name', 'app_uid'] },
  prove: proveActor,
  attributes: {
    app_name: { kind: 'string', type: 'string_t' },
    app_uid: { kind: 'string', type: 'string_t' },
    authorizations: { kind: 'record', type: 'authorization', array: true, of: () => authorizationRules },
    idp: { kind: 'record', type: 'idp', of: () => idpRules },
    invoked_by: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.2.0', replaced_by: ['app_name', 'app_uid'] },
    },
    process: { kind: 'record', type: 'process', requirement: 'recommended', of: () => processRules },
    session: { kind: 'record', type: 'session', of: () => sessionRules },
    user: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidActor}; false leaves it open. */
export function proveActor(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.app_name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.app_uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.authorizations
  if (x !== undefined) {
    if (!(proveAll(proveAuthorization, x, proof, depth - 1))) return false
    n++
  }
  x = v.idp
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveIdp(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.invoked_by
  if (false) n++
  else if (x !== undefined) return false
  x = v.process
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProcess(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.session
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveSession(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.user
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  if (v.process === undefined && v.user === undefined && v.invoked_by === undefined && v.session === undefined && v.app_name === undefined && v.app_uid === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Actor at `p` and returns the position after it. */
export function writeActor(b: Buffer, p: number, v: Actor | ValidActor): number {
  checkRecord(v)
  if (v.app_name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.app_name)
  }
  if (v.app_uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.app_uid)
  }
  if (v.authorizations === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.authorizations)
    for (const item of v.authorizations) {
      p = writeAuthorization(b, p, item)
    }
    b[p++] = 0
  }
  if (v.idp === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeIdp(b, p, v.idp)
  }
  if (v.invoked_by === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.invoked_by)
  }
  if (v.process === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProcess(b, p, v.process)
  }
  if (v.session === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeSession(b, p, v.session)
  }
  if (v.user === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.user)
  }
  return p
}

/** Reads one org.ocsf.Actor. */
export function readActor(r: Source, p: number): Actor {
  const { b } = r
  const v = {} as Actor
  if (b[p] === 0) p++
  else {
    v.app_name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.app_uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.authorizations = readArray(r, some(r, p), readAuthorization)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.idp = readIdp(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.invoked_by = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.process = readProcess(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.session = readSession(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user = readUser(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Actor. */
export const actorItem: ReaderItem = {
  name: 'org.ocsf.Actor',
  read: readActor,
  ocsf: {},
  of: () => [authorizationItem, idpItem, processItem, sessionItem, userItem],
}
