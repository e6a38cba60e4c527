/** A text made of a number from 0 to 2^31−1, the simplest of 0. */
export type Spelling = (n: number) => string

const adjectives = [
  'blue',
  'calm',
  'dark',
  'eager',
  'fast',
  'green',
  'happy',
  'idle',
  'late',
  'new',
  'old',
  'quiet',
]
const nouns = [
  'agent',
  'backup',
  'cache',
  'door',
  'engine',
  'index',
  'job',
  'lambda',
  'mail',
  'node',
  'queue',
  'web',
]
const people = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi', 'ivan', 'judy']
const services = ['iam', 'lambda', 'ec2', 's3', 'sts', 'kms']
const regions = ['us-east-1', 'eu-central-1', 'ap-southeast-2', 'sa-east-1']
const domains = ['example.com', 'example.org', 'internal.example', 'corp.example.net']
const extensions = ['exe', 'sh', 'dll', 'txt', 'py', 'json']

/** One of a list, by a number. */
export function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!
}

/** Two words, such as `quiet-lambda`. */
export function words(n: number): string {
  return `${pick(adjectives, n)}-${pick(nouns, Math.floor(n / adjectives.length))}`
}

export function person(n: number): string {
  return n < people.length ? pick(people, n) : `${pick(people, n)}${n % 1000}`
}

export function domain(n: number): string {
  return pick(domains, n)
}

export function hostname(n: number): string {
  return `${pick(nouns, n)}-${n % 100}.${pick(domains, Math.floor(n / 100))}`
}

export function fileName(n: number): string {
  return `${pick(nouns, n)}.${pick(extensions, Math.floor(n / nouns.length))}`
}

export function filePath(n: number): string {
  return n % 2 === 0 ? `/opt/${pick(nouns, n)}/${fileName(n)}` : `C:\\Users\\${person(n)}\\${fileName(n)}`
}

/** An AWS account id. */
export function accountId(n: number): string {
  return String(100_000_000_000 + n)
}

/** The name of a cloud resource, such as `arn:aws:iam::100000000000:role/blue-agent`. */
export function arn(n: number): string {
  const service = pick(services, n)
  const where = service === 'iam' || service === 's3' ? '' : pick(regions, n)
  const what = service === 'iam' ? 'role' : service === 'lambda' ? 'function' : 'resource'
  const account = service === 's3' ? '' : accountId(n)
  return `arn:aws:${service}:${where}:${account}:${service === 's3' ? words(n) : `${what}/${words(n)}`}`
}

/** A UUID of version 4. */
export function uuid(n: number): string {
  const hex = hexDigits(n, 32)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** As many hexadecimal digits as wanted; all 0 for 0. */
export function hexDigits(n: number, length: number): string {
  let text = ''
  let state = n | 0
  while (text.length < length) {
    text += (state >>> 0).toString(16).padStart(8, '0')
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + (state === 0 ? 0 : 0x297a2d39)
  }
  return text.slice(0, length)
}

function version(n: number): string {
  return `${1 + (n % 12)}.${Math.floor(n / 12) % 20}.${Math.floor(n / 240) % 30}`
}

/** The one of these texts that a number says. */
const oneOf =
  (...texts: string[]) =>
  (n: number) =>
    pick(texts, n)

/** What an attribute holds, by its object and name (`cve.uid`) or its name alone. */
export const spellings: { readonly [name: string]: Spelling } = {
  'account.uid': accountId,
  'cve.uid': (n) => `CVE-${2000 + (n % 26)}-${1000 + (n % 90_000)}`,
  'cwe.uid': (n) => `CWE-${1 + (n % 1400)}`,
  'tactic.uid': (n) => `TA00${String(1 + (n % 43)).padStart(2, '0')}`,
  'technique.uid': (n) => `T${1001 + (n % 650)}`,
  'sub_technique.uid': (n) => `T${1001 + (n % 650)}.${String(1 + (n % 20)).padStart(3, '0')}`,
  'managed_entity.uid': arn,
  'resource_details.uid': arn,
  'user.name': person,
  'http_header.name': oneOf('accept', 'authorization', 'host', 'x-request-id'),
  'os.name': oneOf('Linux', 'Windows 11', 'macOS', 'Ubuntu'),
  bios_date: (n) => `2${String(n % 1000).padStart(3, '0')}-01-01`,
  city: oneOf('Berlin', 'Boston', 'Lagos', 'Osaka', 'Quito', 'Sydney'),
  cmd_line: (n) => `${filePath(n)} --${pick(adjectives, n)}`,
  continent: oneOf('Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'),
  correlation_id: uuid,
  correlation_uid: uuid,
  country: oneOf('AU', 'BR', 'DE', 'JP', 'NG', 'US'),
  credential_uid: (n) => `AKIA${hexDigits(n, 16).toUpperCase()}`,
  domain,
  entity_id: arn,
  event_id: uuid,
  event_uid: uuid,
  full_name: (n) => `${person(n)} ${pick(nouns, n)}`,
  hostname,
  http_method: oneOf('GET', 'POST', 'PUT', 'DELETE'),
  instance_uid: (n) => `i-${hexDigits(n, 17)}`,
  lang: oneOf('en', 'de', 'ja', 'pt'),
  log_level: oneOf('info', 'debug', 'warn', 'error'),
  mime_type: oneOf('application/json', 'text/plain', 'application/octet-stream'),
  operation: oneOf('CreateRole', 'DeleteRole', 'PutObject', 'AssumeRole', 'ListUsers'),
  path: filePath,
  postal_code: (n) => String(10_000 + (n % 90_000)),
  provider: oneOf('AWS', 'Azure', 'GCP'),
  query_string: (n) => `q=${words(n)}&page=${n % 10}`,
  region: oneOf(...regions),
  scheme: oneOf('https', 'http', 'ftp'),
  tenant_id: (n) => `tenant_${n % 1000}`,
  tenant_uid: (n) => `tenant_${n % 1000}`,
  uid: (n) => `${pick(nouns, n)}-${hexDigits(n, 8)}`,
  user_agent: oneOf('curl/8.5.0', 'Mozilla/5.0', 'aws-sdk-js/3.0.0', 'python-requests/2.31'),
  vendor_name: oneOf('Example Security', 'Acme', 'Initech', 'Umbrella'),
  version,
  zone: (n) => `${pick(regions, n)}${pick(['a', 'b', 'c'], n)}`,
}
