// Made by ocsf-kafka from OCSF 1.8.0, object evidences. Do not edit.

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
  proveAll,
  proveAttribute,
  readArray,
  readLong,
  readString,
  some,
  writeCount,
  writeJson,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'
import type { VerdictId } from '../enums/verdict-id.ts'
import { verdictIdCaptions } from '../enums/verdict-id.ts'
import type { Actor, ValidActor } from './actor.ts'
import { actorItem, actorRules, proveActor, readActor, writeActor } from './actor.ts'
import type { Api, ValidApi } from './api.ts'
import { apiItem, apiRules, proveApi, readApi, writeApi } from './api.ts'
import type { Container, ValidContainer } from './container.ts'
import { containerItem, containerRules, proveContainer, readContainer, writeContainer } from './container.ts'
import type { Database, ValidDatabase } from './database.ts'
import { databaseItem, databaseRules, proveDatabase, readDatabase, writeDatabase } from './database.ts'
import type { Databucket, ValidDatabucket } from './databucket.ts'
import {
  databucketItem,
  databucketRules,
  proveDatabucket,
  readDatabucket,
  writeDatabucket,
} from './databucket.ts'
import type { Device, ValidDevice } from './device.ts'
import { deviceItem, deviceRules, proveDevice, readDevice, writeDevice } from './device.ts'
import type { DnsQuery, ValidDnsQuery } from './dns-query.ts'
import { dnsQueryItem, dnsQueryRules, proveDnsQuery, readDnsQuery, writeDnsQuery } from './dns-query.ts'
import type { Email, ValidEmail } from './email.ts'
import { emailItem, emailRules, proveEmail, readEmail, writeEmail } from './email.ts'
import type { File, ValidFile } from './file.ts'
import { fileItem, fileRules, proveFile, readFile, writeFile } from './file.ts'
import type { HttpRequest, ValidHttpRequest } from './http-request.ts'
import {
  httpRequestItem,
  httpRequestRules,
  proveHttpRequest,
  readHttpRequest,
  writeHttpRequest,
} from './http-request.ts'
import type { HttpResponse, ValidHttpResponse } from './http-response.ts'
import {
  httpResponseItem,
  httpResponseRules,
  proveHttpResponse,
  readHttpResponse,
  writeHttpResponse,
} from './http-response.ts'
import type { Ja4Fingerprint, ValidJa4Fingerprint } from './ja4-fingerprint.ts'
import {
  ja4FingerprintItem,
  ja4FingerprintRules,
  proveJa4Fingerprint,
  readJa4Fingerprint,
  writeJa4Fingerprint,
} from './ja4-fingerprint.ts'
import type { Job, ValidJob } from './job.ts'
import { jobItem, jobRules, proveJob, readJob, writeJob } from './job.ts'
import type { NetworkConnectionInfo, ValidNetworkConnectionInfo } from './network-connection-info.ts'
import {
  networkConnectionInfoItem,
  networkConnectionInfoRules,
  proveNetworkConnectionInfo,
  readNetworkConnectionInfo,
  writeNetworkConnectionInfo,
} from './network-connection-info.ts'
import type { NetworkEndpoint, ValidNetworkEndpoint } from './network-endpoint.ts'
import {
  networkEndpointItem,
  networkEndpointRules,
  proveNetworkEndpoint,
  readNetworkEndpoint,
  writeNetworkEndpoint,
} from './network-endpoint.ts'
import type { Process, ValidProcess } from './process.ts'
import { processItem, processRules, proveProcess, readProcess, writeProcess } from './process.ts'
import type { ResourceDetails, ValidResourceDetails } from './resource-details.ts'
import {
  proveResourceDetails,
  readResourceDetails,
  resourceDetailsItem,
  resourceDetailsRules,
  writeResourceDetails,
} from './resource-details.ts'
import type { Script, ValidScript } from './script.ts'
import { proveScript, readScript, scriptItem, scriptRules, writeScript } from './script.ts'
import type { Tls, ValidTls } from './tls.ts'
import { proveTls, readTls, tlsItem, tlsRules, writeTls } from './tls.ts'
import type { Url, ValidUrl } from './url.ts'
import { proveUrl, readUrl, urlItem, urlRules, writeUrl } from './url.ts'
import type { User, ValidUser } from './user.ts'
import { proveUser, readUser, userItem, userRules, writeUser } from './user.ts'
import type { ValidWinRegKey, WinRegKey } from './win/reg-key.ts'
import {
  proveWinRegKey,
  readWinRegKey,
  winRegKeyItem,
  winRegKeyRules,
  writeWinRegKey,
} from './win/reg-key.ts'
import type { ValidWinRegValue, WinRegValue } from './win/reg-value.ts'
import {
  proveWinRegValue,
  readWinRegValue,
  winRegValueItem,
  winRegValueRules,
  writeWinRegValue,
} from './win/reg-value.ts'
import type { ValidWinWinService, WinWinService } from './win/win-service.ts'
import {
  proveWinWinService,
  readWinWinService,
  winWinServiceItem,
  winWinServiceRules,
  writeWinWinService,
} from './win/win-service.ts'

/**
 * Evidence Artifacts, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/evidences
 */
export interface Evidences {
  /** Actor */
  actor?: Actor | undefined
  /** API Details */
  api?: Api | undefined
  /** Connection Info */
  connection_info?: NetworkConnectionInfo | undefined
  /** Container */
  container?: Container | undefined
  /** Data */
  data?: JsonText | undefined
  /** Database */
  database?: Database | undefined
  /** Databucket */
  databucket?: Databucket | undefined
  /** Device */
  device?: Device | undefined
  /** Destination Endpoint */
  dst_endpoint?: NetworkEndpoint | undefined
  /** Email */
  email?: Email | undefined
  /** File */
  file?: File | undefined
  /** HTTP Request */
  http_request?: HttpRequest | undefined
  /** HTTP Response */
  http_response?: HttpResponse | undefined
  /** JA4+ Fingerprints */
  ja4_fingerprint_list?: readonly Ja4Fingerprint[] | undefined
  /** Job */
  job?: Job | undefined
  /** Name */
  name?: string | undefined
  /** Process */
  process?: Process | undefined
  /** DNS Query */
  query?: DnsQuery | undefined
  /** Registry Key */
  reg_key?: WinRegKey | undefined
  /** Registry Value */
  reg_value?: WinRegValue | undefined
  /** Cloud Resources */
  resources?: readonly ResourceDetails[] | undefined
  /** Script */
  script?: Script | undefined
  /** Source Endpoint */
  src_endpoint?: NetworkEndpoint | undefined
  /** TLS */
  tls?: Tls | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL */
  url?: Url | undefined
  /** User */
  user?: User | undefined
  /** Verdict */
  verdict?: string | undefined
  /** Verdict ID */
  verdict_id?: Open<VerdictId> | undefined
  /** Windows Service */
  win_service?: WinWinService | undefined
}

/** {@link Evidences} with what OCSF requires present. */
export interface ValidEvidences {
  /** Actor */
  actor?: ValidActor | undefined
  /** API Details */
  api?: ValidApi | undefined
  /** Connection Info */
  connection_info?: ValidNetworkConnectionInfo | undefined
  /** Container */
  container?: ValidContainer | undefined
  /** Data */
  data?: JsonInput | undefined
  /** Database */
  database?: ValidDatabase | undefined
  /** Databucket */
  databucket?: ValidDatabucket | undefined
  /** Device */
  device?: ValidDevice | undefined
  /** Destination Endpoint */
  dst_endpoint?: ValidNetworkEndpoint | undefined
  /** Email */
  email?: ValidEmail | undefined
  /** File */
  file?: ValidFile | undefined
  /** HTTP Request */
  http_request?: ValidHttpRequest | undefined
  /** HTTP Response */
  http_response?: ValidHttpResponse | undefined
  /** JA4+ Fingerprints */
  ja4_fingerprint_list?: readonly ValidJa4Fingerprint[] | undefined
  /** Job */
  job?: ValidJob | undefined
  /** Name */
  name?: string | undefined
  /** Process */
  process?: ValidProcess | undefined
  /** DNS Query */
  query?: ValidDnsQuery | undefined
  /** Registry Key */
  reg_key?: ValidWinRegKey | undefined
  /** Registry Value */
  reg_value?: ValidWinRegValue | undefined
  /** Cloud Resources */
  resources?: readonly ValidResourceDetails[] | undefined
  /** Script */
  script?: ValidScript | undefined
  /** Source Endpoint */
  src_endpoint?: ValidNetworkEndpoint | undefined
  /** TLS */
  tls?: ValidTls | undefined
  /** Unique ID */
  uid?: string | undefined
  /** URL */
  url?: ValidUrl | undefined
  /** User */
  user?: ValidUser | undefined
  /** Verdict */
  verdict?: string | undefined
  /** Verdict ID */
  verdict_id?: VerdictId | undefined
  /** Windows Service */
  win_service?: ValidWinWinService | undefined
}

/** What OCSF demands of the object evidences. */
export const evidencesRules: ItemRules = {
  name: 'evidences',
  constraints: {
    at_least_one: [
      'actor',
      'api',
      'connection_info',
      'data',
      'database',
      'databucket',
      'device',
      'dst_endpoint',
      'email',
      'file',
      'process',
      'query',
      'src_endpoint',
      'url',
      'user',
      'job',
      'script',
      'reg_key',
      'reg_value',
      'win_service',
    ],
  },
  prove: proveEvidences,
  attributes: {
    actor: { kind: 'record', type: 'actor', requirement: 'recommended', of: () => actorRules },
    api: { kind: 'record', type: 'api', requirement: 'recommended', of: () => apiRules },
    connection_info: {
      kind: 'record',
      type: 'network_connection_info',
      requirement: 'recommended',
      of: () => networkConnectionInfoRules,
    },
    container: {
      kind: 'record',
      type: 'container',
      requirement: 'recommended',
      of: () => containerRules,
    },
    data: { kind: 'json', type: 'json_t' },
    database: {
      kind: 'record',
      type: 'database',
      requirement: 'recommended',
      of: () => databaseRules,
    },
    databucket: {
      kind: 'record',
      type: 'databucket',
      requirement: 'recommended',
      of: () => databucketRules,
    },
    device: { kind: 'record', type: 'device', requirement: 'recommended', of: () => deviceRules },
    dst_endpoint: {
      kind: 'record',
      type: 'network_endpoint',
      requirement: 'recommended',
      of: () => networkEndpointRules,
    },
    email: { kind: 'record', type: 'email', requirement: 'recommended', of: () => emailRules },
    file: { kind: 'record', type: 'file', requirement: 'recommended', of: () => fileRules },
    http_request: {
      kind: 'record',
      type: 'http_request',
      requirement: 'recommended',
      of: () => httpRequestRules,
    },
    http_response: {
      kind: 'record',
      type: 'http_response',
      requirement: 'recommended',
      of: () => httpResponseRules,
    },
    ja4_fingerprint_list: {
      kind: 'record',
      type: 'ja4_fingerprint',
      array: true,
      requirement: 'recommended',
      of: () => ja4FingerprintRules,
    },
    job: { kind: 'record', type: 'job', requirement: 'recommended', of: () => jobRules },
    name: { kind: 'string', type: 'string_t' },
    process: { kind: 'record', type: 'process', requirement: 'recommended', of: () => processRules },
    query: {
      kind: 'record',
      type: 'dns_query',
      requirement: 'recommended',
      of: () => dnsQueryRules,
    },
    reg_key: {
      kind: 'record',
      type: 'win/reg_key',
      requirement: 'recommended',
      of: () => winRegKeyRules,
    },
    reg_value: {
      kind: 'record',
      type: 'win/reg_value',
      requirement: 'recommended',
      of: () => winRegValueRules,
    },
    resources: {
      kind: 'record',
      type: 'resource_details',
      array: true,
      requirement: 'recommended',
      of: () => resourceDetailsRules,
    },
    script: { kind: 'record', type: 'script', requirement: 'recommended', of: () => scriptRules },
    src_endpoint: {
      kind: 'record',
      type: 'network_endpoint',
      requirement: 'recommended',
      of: () => networkEndpointRules,
    },
    tls: { kind: 'record', type: 'tls', requirement: 'recommended', of: () => tlsRules },
    uid: { kind: 'string', type: 'string_t' },
    url: { kind: 'record', type: 'url', requirement: 'recommended', of: () => urlRules },
    user: { kind: 'record', type: 'user', requirement: 'recommended', of: () => userRules },
    verdict: { kind: 'string', type: 'string_t' },
    verdict_id: { kind: 'integer', type: 'integer_t', sibling: 'verdict', enum: verdictIdCaptions },
    win_service: {
      kind: 'record',
      type: 'win/win_service',
      requirement: 'recommended',
      of: () => winWinServiceRules,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidEvidences}; false leaves it open. */
export function proveEvidences(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.actor
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveActor(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.api
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveApi(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.connection_info
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveNetworkConnectionInfo(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.container
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveContainer(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.data
  if (x !== undefined) {
    if (!(x !== undefined && proveAttribute(evidencesRules, 'data', x, proof, depth))) return false
    n++
  }
  x = v.database
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDatabase(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.databucket
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDatabucket(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.device
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDevice(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.dst_endpoint
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveNetworkEndpoint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.email
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveEmail(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.file
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveFile(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.http_request
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveHttpRequest(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.http_response
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveHttpResponse(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.ja4_fingerprint_list
  if (x !== undefined) {
    if (!(proveAll(proveJa4Fingerprint, x, proof, depth - 1))) return false
    n++
  }
  x = v.job
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveJob(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.name
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.process
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveProcess(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.query
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveDnsQuery(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.reg_key
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveWinRegKey(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.reg_value
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveWinRegValue(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.resources
  if (x !== undefined) {
    if (!(proveAll(proveResourceDetails, x, proof, depth - 1))) return false
    n++
  }
  x = v.script
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveScript(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.src_endpoint
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveNetworkEndpoint(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.tls
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveTls(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.uid
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.url
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUrl(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.user
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveUser(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  x = v.verdict
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.verdict_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (verdictIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  x = v.win_service
  if (x !== undefined) {
    if (!(typeof x === 'object' && x !== null && proveWinWinService(x as Dictionary, proof, depth - 1))) return false
    n++
  }
  if (v.actor === undefined && v.api === undefined && v.connection_info === undefined && v.data === undefined && v.database === undefined && v.databucket === undefined && v.device === undefined && v.dst_endpoint === undefined && v.email === undefined && v.file === undefined && v.process === undefined && v.query === undefined && v.src_endpoint === undefined && v.url === undefined && v.user === undefined && v.job === undefined && v.script === undefined && v.reg_key === undefined && v.reg_value === undefined && v.win_service === undefined) return false
  if (!agrees(v.verdict, v.verdict_id, (verdictIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Evidences at `p` and returns the position after it. */
export function writeEvidences(b: Buffer, p: number, v: Evidences | ValidEvidences): number {
  checkRecord(v)
  if (v.actor === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeActor(b, p, v.actor)
  }
  if (v.api === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeApi(b, p, v.api)
  }
  if (v.connection_info === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeNetworkConnectionInfo(b, p, v.connection_info)
  }
  if (v.container === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeContainer(b, p, v.container)
  }
  if (v.data === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJson(b, p, v.data)
  }
  if (v.database === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDatabase(b, p, v.database)
  }
  if (v.databucket === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDatabucket(b, p, v.databucket)
  }
  if (v.device === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDevice(b, p, v.device)
  }
  if (v.dst_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeNetworkEndpoint(b, p, v.dst_endpoint)
  }
  if (v.email === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeEmail(b, p, v.email)
  }
  if (v.file === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeFile(b, p, v.file)
  }
  if (v.http_request === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeHttpRequest(b, p, v.http_request)
  }
  if (v.http_response === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeHttpResponse(b, p, v.http_response)
  }
  if (v.ja4_fingerprint_list === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.ja4_fingerprint_list)
    for (const item of v.ja4_fingerprint_list) {
      p = writeJa4Fingerprint(b, p, item)
    }
    b[p++] = 0
  }
  if (v.job === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeJob(b, p, v.job)
  }
  if (v.name === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.name)
  }
  if (v.process === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeProcess(b, p, v.process)
  }
  if (v.query === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDnsQuery(b, p, v.query)
  }
  if (v.reg_key === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeWinRegKey(b, p, v.reg_key)
  }
  if (v.reg_value === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeWinRegValue(b, p, v.reg_value)
  }
  if (v.resources === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.resources)
    for (const item of v.resources) {
      p = writeResourceDetails(b, p, item)
    }
    b[p++] = 0
  }
  if (v.script === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeScript(b, p, v.script)
  }
  if (v.src_endpoint === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeNetworkEndpoint(b, p, v.src_endpoint)
  }
  if (v.tls === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeTls(b, p, v.tls)
  }
  if (v.uid === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.uid)
  }
  if (v.url === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUrl(b, p, v.url)
  }
  if (v.user === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeUser(b, p, v.user)
  }
  if (v.verdict === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.verdict)
  }
  if (v.verdict_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.verdict_id)
  }
  if (v.win_service === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeWinWinService(b, p, v.win_service)
  }
  return p
}

/** Reads one org.ocsf.Evidences. */
export function readEvidences(r: Source, p: number): Evidences {
  const { b } = r
  const v = {} as Evidences
  if (b[p] === 0) p++
  else {
    v.actor = readActor(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.api = readApi(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.connection_info = readNetworkConnectionInfo(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.container = readContainer(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.data = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.database = readDatabase(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.databucket = readDatabucket(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.device = readDevice(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.dst_endpoint = readNetworkEndpoint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.email = readEmail(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.file = readFile(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_request = readHttpRequest(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.http_response = readHttpResponse(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.ja4_fingerprint_list = readArray(r, some(r, p), readJa4Fingerprint)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.job = readJob(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.name = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.process = readProcess(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.query = readDnsQuery(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reg_key = readWinRegKey(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.reg_value = readWinRegValue(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.resources = readArray(r, some(r, p), readResourceDetails)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.script = readScript(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.src_endpoint = readNetworkEndpoint(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tls = readTls(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.uid = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.url = readUrl(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.user = readUser(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.verdict = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.verdict_id = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.win_service = readWinWinService(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Evidences. */
export const evidencesItem: ReaderItem = {
  name: 'org.ocsf.Evidences',
  read: readEvidences,
  ocsf: {},
  of: () => [
    actorItem,
    apiItem,
    networkConnectionInfoItem,
    containerItem,
    databaseItem,
    databucketItem,
    deviceItem,
    networkEndpointItem,
    emailItem,
    fileItem,
    httpRequestItem,
    httpResponseItem,
    ja4FingerprintItem,
    jobItem,
    processItem,
    dnsQueryItem,
    winRegKeyItem,
    winRegValueItem,
    resourceDetailsItem,
    scriptItem,
    tlsItem,
    urlItem,
    userItem,
    winWinServiceItem,
  ],
}
