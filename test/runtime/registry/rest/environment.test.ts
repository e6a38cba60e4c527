import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { registryFromEnvironment } from '../../../../runtime/registry/rest/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'ocsf-kafka-'))
afterAll(() => rmSync(folder, { recursive: true }))
const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('a registry by environment variables', () => {
  it('has one URL or several, a user or a token, and a CA', () => {
    expect(registryFromEnvironment({ SCHEMA_REGISTRY_URL: ' http://a, http://b/x ,' })).toEqual({
      urls: ['http://a', 'http://b/x'],
    })
    const user = { SCHEMA_REGISTRY_USERNAME: 'ann', SCHEMA_REGISTRY_PASSWORD: ' p ' }
    expect(registryFromEnvironment({ SCHEMA_REGISTRY_URL: 'http://a', ...user }).auth).toEqual({
      kind: 'basic',
      username: 'ann',
      password: ' p ',
    })
    const rest = { SCHEMA_REGISTRY_TOKEN: 't', SCHEMA_REGISTRY_CA: file('ca.pem', pem) }
    expect(registryFromEnvironment({ SCHEMA_REGISTRY_URL: 'http://a', ...rest })).toEqual({
      urls: ['http://a'],
      auth: { kind: 'bearer', token: 't' },
      ca: pem,
    })
  })

  it('is read from the variables that are named, and the URL that is given', () => {
    const environment = { REG: 'http://a', SCHEMA_REGISTRY_URL: 'http://b' }
    expect(registryFromEnvironment(environment, { url: 'REG' }).urls).toEqual(['http://a'])
    expect(registryFromEnvironment(environment, { url: 'REG' }, 'http://c').urls).toEqual(['http://c'])
  })

  const url = { SCHEMA_REGISTRY_URL: 'http://a' }
  it.each([
    ['no URL', {}, /SCHEMA_REGISTRY_URL is not set/],
    ['an empty URL', { SCHEMA_REGISTRY_URL: ' ' }, /SCHEMA_REGISTRY_URL is not set/],
    ['half a user', { ...url, SCHEMA_REGISTRY_USERNAME: 'a' }, /SCHEMA_REGISTRY_PASSWORD is not/],
    ['a password alone', { ...url, SCHEMA_REGISTRY_PASSWORD: 'a' }, /SCHEMA_REGISTRY_USERNAME is not/],
    [
      'both kinds of credentials',
      { ...url, SCHEMA_REGISTRY_USERNAME: 'a', SCHEMA_REGISTRY_PASSWORD: 'b', SCHEMA_REGISTRY_TOKEN: 'c' },
      /both set/,
    ],
    ['a CA that is not there', { ...url, SCHEMA_REGISTRY_CA: '/nowhere.pem' }, /ENOENT/],
    ['a CA that is none', { ...url, SCHEMA_REGISTRY_CA: file('ca.der', '\u0000') }, /no certificate in PEM/],
  ])('is refused with %s', (_name, environment, message) => {
    expect(() => registryFromEnvironment(environment)).toThrow(message)
  })
})
