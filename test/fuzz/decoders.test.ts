import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'

/** A share of `npm run fuzz`; its seed is fixed, so that a failure is found again. */
test('of messages that nobody wrote, decoders give values and typed errors, at once and in little memory', () => {
  const report = fuzz({ inputs: 40_000, seed: 20_260_101 })
  expect(report.failures).toEqual([])
  expect(report.decoded).toBeGreaterThan(1000)
  // All ways of being wrong are among them.
  expect(Object.keys(report.errors).length).toBeGreaterThan(8)
  expect(report.slowest).toBeLessThan(2000)
  // What was there before is the most of it: the project, and code of all records.
  expect(report.peakMemory).toBeLessThan(1.5 * 2 ** 30)
}, 120_000)
