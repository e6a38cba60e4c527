import { expect, it } from 'vitest'
import { liftEvent } from '../../../runtime/lift/lift-event.ts'
import { classes, core, liftWith, unmappedOf } from './support.ts'

function codes(text: string, limits = {}): string[] {
  return liftEvent(text, classes, { limits }).diagnostics.map(({ code }) => code)
}

/** A value that is nested so deep. */
function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`
}

it('takes the nesting that the codecs take, and not a level more', () => {
  const deep = liftWith(`{"unmapped":{"a":${nested(198)}}}`)
  expect(JSON.stringify(unmappedOf(deep))).toBe(`{"a":${nested(198)}}`)
  expect(liftWith(`{"unmapped":{"a":${nested(199)}}}`).diagnostics[0]?.code).toBe('LIFT_TOO_DEEP')
  expect(liftWith(`{"a":${nested(200)}}`).diagnostics[0]?.code).toBe('LIFT_TOO_DEEP')
})

it('counts no bracket inside a text, and none that is closed again', () => {
  const brackets = '[{'.repeat(300)
  const texts = [`"${brackets}"`, `"\\"${brackets}\\\\"`, `[${'{},[],'.repeat(300)}0]`]
  for (const text of texts) expect(liftWith(`{"a":${text}}`).event).toBeDefined()
})

it.each(['[', '{', '{"a":', '[[],{"":'])('refuses a million of %s at once', (bracket) => {
  const start = performance.now()
  expect(codes(bracket.repeat(1e6), { maxLength: 1e7 })).toEqual(['LIFT_TOO_DEEP'])
  expect(codes(bracket.repeat(2e6))).toEqual(['LIFT_TOO_LARGE'])
  expect(performance.now() - start).toBeLessThan(1000)
})

it('refuses a text that is too long before it looks at it', () => {
  expect(codes(' '.repeat(1_048_577))).toEqual(['LIFT_TOO_LARGE'])
  expect(codes('{}', { maxLength: 1 })).toEqual(['LIFT_TOO_LARGE'])
  expect(codes('{}', { maxDepth: 0 })).toEqual(['LIFT_TOO_DEEP'])
  expect(liftEvent(JSON.stringify(core), classes, { limits: { maxDepth: 2 } }).event).toBeDefined()
})

it('lets nothing through limits that are no numbers, and no more than everything after it can take', () => {
  expect(codes('{}', { maxLength: Number.NaN })).toEqual(['LIFT_TOO_LARGE'])
  expect(codes('{}', { maxDepth: Number.NaN })).toEqual(['LIFT_TOO_DEEP'])
  expect(codes(nested(100_000), { maxDepth: 1e9 })).toEqual(['LIFT_TOO_DEEP'])
})

it('names the first hundred diagnostics and counts the others', () => {
  const more = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`key_${i}`, i]))
  const lifted = liftWith(more)
  expect(lifted.diagnostics).toHaveLength(100)
  expect(lifted.unlisted).toBe(150)
  expect(unmappedOf(lifted)).toEqual(more)
})

it('refuses what would grow by its paths', () => {
  const process = '"parent_process":{'.repeat(80)
  const keys = Array.from({ length: 5000 }, (_, i) => `"k${i}":1`).join()
  const lifted = liftWith(`{"actor":{"process":{${process}${keys}${'}'.repeat(80)}}}}`)
  expect(lifted.event).toBeUndefined()
  expect(lifted.diagnostics[0]?.code).toBe('LIFT_NO_ROOM')
})

it('finds a free name in time for many that are taken', () => {
  const taken = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`device.a#${i + 2}`, 0]))
  const lifted = liftWith({ unmapped: { 'device.a': 0, ...taken }, device: { a: 1 }, 'device.a': 2 })
  const now = unmappedOf(lifted) as { [key: string]: unknown }
  expect([now['device.a#50002'], now['device.a#50003']]).toEqual([1, 2])
})
