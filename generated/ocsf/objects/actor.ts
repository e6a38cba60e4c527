// Made by ocsf-kafka from OCSF 1.8.0, object actor. Do not edit.

import type { ItemRules, Source } from '../../../runtime/index.ts'
import { readArray, readBranch, readString, writeLong, writeString } from '../../../runtime/index.ts'
import type { Authorization, ValidAuthorization } from './authorization.ts'
import { authorizationRules, readAuthorization, writeAuthorization } from './authorization.ts'
import type { Idp, ValidIdp } from './idp.ts'
import { idpRules, readIdp, writeIdp } from './idp.ts'
import type { Process, ValidProcess } from './process.ts'
import { processRules, readProcess, writeProcess } from './process.ts'
import type { Session, ValidSession } from './session.ts'
import { readSession, sessionRules, writeSession } from './session.ts'
import type { User, ValidUser } from './user.ts'
import { readUser, userRules, writeUser } from './user.ts'

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

/** Writes the Avro encoding of org.ocsf.Actor at `p` and returns the position after it. */
export function writeActor(b: Buffer, p: number, v: Actor | ValidActor): number {
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
    if (v.authorizations.length > 0) {
      p = writeLong(b, p, v.authorizations.length)
      for (const item of v.authorizations) {
        p = writeAuthorization(b, p, item)
      }
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
export function readActor(r: Source): Actor {
  const v = {} as Actor
  if (readBranch(r, 2) === 1) v.app_name = readString(r)
  if (readBranch(r, 2) === 1) v.app_uid = readString(r)
  if (readBranch(r, 2) === 1) v.authorizations = readArray(r, readAuthorization)
  if (readBranch(r, 2) === 1) v.idp = readIdp(r)
  if (readBranch(r, 2) === 1) v.invoked_by = readString(r)
  if (readBranch(r, 2) === 1) v.process = readProcess(r)
  if (readBranch(r, 2) === 1) v.session = readSession(r)
  if (readBranch(r, 2) === 1) v.user = readUser(r)
  return v
}
