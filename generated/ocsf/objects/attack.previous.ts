// Made by ocsf-kafka from earlier versions in avro/history. Do not edit.

import type { Source } from '../../../runtime/index.ts'
import { readArray, readString, some } from '../../../runtime/index.ts'
import type { Attack } from './attack.ts'
import { readSubTechnique } from './sub-technique.ts'
import { readTactic } from './tactic.ts'
import { readTechnique } from './technique.ts'

export function readPreviousAttack(r: Source, p: number): Attack {
  const { b } = r
  const v = {} as Attack
  if (b[p] === 0) p++
  else {
    v.sub_technique = readSubTechnique(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tactic = readTactic(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.tactics = readArray(r, some(r, p), readTactic)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.technique = readTechnique(r, some(r, p))
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
