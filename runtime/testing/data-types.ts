import fc from 'fast-check'
import {
  arn,
  domain,
  fileName,
  filePath,
  hexDigits,
  hostname,
  person,
  pick,
  type Spelling,
  spellings,
  uuid,
  words,
} from './plausible-text.ts'

/** Milliseconds since the epoch that timestamps lie within: the years 2000 to 2099. */
export const timestamps = { min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 } as const

/** The digits of the longest hash, which are cut to those of the algorithm beside it. */
export const longestHash = 128

/** Times in milliseconds since the epoch. */
export function timestamp(): fc.Arbitrary<number> {
  return fc.integer(timestamps)
}

/** Texts made of numbers; they shrink to that of 0. */
export function spelled(spelling: Spelling): fc.Arbitrary<string> {
  return fc.nat().map(spelling)
}

const oddTexts = [
  '',
  ' ',
  '0',
  'null',
  "O'Brien; DROP TABLE",
  '<b>&amp;',
  '{"a":1}',
  'ÄÖÜ',
  '日本語',
  '🙂',
  '__proto__',
]

/** Texts that may be anything: mostly plain ones, some that trip carelessly written code. */
export function freeText(spelling: Spelling = words): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: spelled(spelling) },
    { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 16 }) },
  )
}

/** The texts of an attribute that may be any text, by what attributes of its name hold. */
export function textOf(item: string, attribute: string): fc.Arbitrary<string> {
  const spelling = spellingOf(item, attribute)
  return spelling === undefined ? freeText() : freeText(spelling)
}

function spellingOf(item: string, attribute: string): Spelling | undefined {
  for (const name of [`${item}.${attribute}`, attribute]) {
    if (Object.hasOwn(spellings, name)) return spellings[name]
  }
  return undefined
}

/** Whole numbers by their name: counts aren't negative, and what is called a time is milliseconds since the epoch. */
export function wholeNumberOf(name: string, bits: 32 | 53): fc.Arbitrary<number> {
  if (countName.test(name)) return bits === 32 ? fc.nat(0xffff) : fc.nat()
  if (bits === 53 && timeName.test(name)) return timestamp()
  return bits === 32 ? fc.integer() : fc.maxSafeInteger()
}

const countName =
  /(^|_)(count|counts|size|bytes|packets|pid|tid|total|length|duration|num|ttl|cores|line|column)(_|$)/

const timeName = /^(timestamp|time|ts)$|_(at|time|timestamp|ts|seen|start|end)$/

/** Numbers by their name: scores lie within 0 and 10, with one decimal. */
export function numberOf(name: string): fc.Arbitrary<number> {
  return /(^|_)score$/.test(name) ? fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10) : finite()
}

/** Finite numbers, 0 without its sign: JSON has no other. */
export function finite(bounds: { readonly min?: number; readonly max?: number } = {}): fc.Arbitrary<number> {
  return fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
}

const jsonScalar = fc.oneof(spelled(words), fc.integer(), fc.boolean(), fc.constant(null))

/** Objects as JSON has them. */
export function jsonObject(): fc.Arbitrary<{ [key: string]: unknown }> {
  const inner = fc.oneof(
    { weight: 6, arbitrary: jsonScalar },
    { weight: 1, arbitrary: fc.array(jsonScalar, { maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc.dictionary(spelled(words), jsonScalar, { maxKeys: 2, noNullPrototype: true }),
    },
  )
  return fc.dictionary(spelled(words), inner, { maxKeys: 3, noNullPrototype: true })
}

/** JSON values that are no text: text would be taken for JSON text where events may hold that. */
export function jsonValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: jsonObject() },
    fc.integer(),
    fc.boolean(),
    fc.array(jsonScalar, { maxLength: 3 }),
  )
}

function ip(n: number): string {
  const low = n % 0x100000000
  if (n < 0x100000000) return [24, 16, 8, 0].map((shift) => (low >>> shift) & 255).join('.')
  return `2001:db8::${(low >>> 16).toString(16)}:${(low & 0xffff).toString(16)}`
}

function subnet(n: number): string {
  return n % 4 === 3 ? `2001:db8:${(n % 0x10000).toString(16)}::/48` : `10.${n % 256}.0.0/16`
}

function mac(n: number): string {
  return hexDigits(n, 12).match(/../g)!.join(':')
}

function url(n: number): string {
  return `${n % 3 === 2 ? 'http' : 'https'}://${hostname(n)}/${pick(['', 'login', 'api/v1', 'index.html?q=1'], n)}`
}

function email(n: number): string {
  return `${person(n)}@${domain(n)}`
}

/** RFC 3339, in UTC or with an offset. */
function dateTime(time: number): string {
  const text = new Date(time - (time % 1000)).toISOString()
  const fraction = time % 1000 === 0 ? '' : `.${String(time % 1000).padStart(3, '0')}`
  return `${text.slice(0, 19)}${fraction}Z`
}

/** Base64 with padding, or nothing: some releases take no other. */
function base64(n: number): string {
  return n === 0 ? '' : Buffer.from(hexDigits(n, n % 3 === 0 ? 8 : 16), 'hex').toString('base64')
}

function registryPath(n: number): string {
  return `HKEY_LOCAL_MACHINE\\SOFTWARE\\${words(n)}`
}

/** The texts of OCSF's own data types. */
export const textTypes: { readonly [type: string]: () => fc.Arbitrary<string> } = {
  bytestring_t: () => spelled(base64),
  datetime_t: () => timestamp().map(dateTime),
  email_t: () => spelled(email),
  file_hash_t: () => spelled((n) => hexDigits(n, longestHash)),
  file_name_t: () => freeText(fileName),
  file_path_t: () => freeText(filePath),
  hostname_t: () => spelled(hostname),
  ip_t: () => fc.integer({ min: 0, max: 0x1ffffffff }).map(ip),
  mac_t: () => spelled(mac),
  process_name_t: () => freeText(fileName),
  reg_key_path_t: () => spelled(registryPath),
  resource_uid_t: () => freeText(arn),
  subnet_t: () => spelled(subnet),
  url_t: () => spelled(url),
  username_t: () => freeText(person),
  uuid_t: () => spelled(uuid),
}
