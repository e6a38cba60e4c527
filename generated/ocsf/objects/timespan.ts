// Made by ocsf-kafka from OCSF 1.8.0, object timespan. Do not edit.

import type {
  Captions,
  Dictionary,
  ItemRules,
  Open,
  Proof,
  ReaderItem,
  Source,
} from '../../../runtime/index.ts'
import {
  agrees,
  checkRecord,
  isWhole,
  readLong,
  readString,
  some,
  writeLong,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Time Span, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/timespan
 */
export interface Timespan {
  /** Duration Milliseconds */
  duration?: number | undefined
  /** Duration Days */
  duration_days?: number | undefined
  /** Duration Hours */
  duration_hours?: number | undefined
  /** Duration Minutes */
  duration_mins?: number | undefined
  /** Duration Months */
  duration_months?: number | undefined
  /** Duration Seconds */
  duration_secs?: number | undefined
  /** Duration Weeks */
  duration_weeks?: number | undefined
  /** Duration Years */
  duration_years?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Start Time */
  start_time?: number | undefined
  /** Time Span Type */
  type?: string | undefined
  /** Time Span Type ID */
  type_id?: Open<TimespanTypeId> | undefined
}

/** {@link Timespan} with what OCSF requires present. */
export interface ValidTimespan {
  /** Duration Milliseconds */
  duration?: number | undefined
  /** Duration Days */
  duration_days?: number | undefined
  /** Duration Hours */
  duration_hours?: number | undefined
  /** Duration Minutes */
  duration_mins?: number | undefined
  /** Duration Months */
  duration_months?: number | undefined
  /** Duration Seconds */
  duration_secs?: number | undefined
  /** Duration Weeks */
  duration_weeks?: number | undefined
  /** Duration Years */
  duration_years?: number | undefined
  /** End Time */
  end_time?: number | undefined
  /** Start Time */
  start_time?: number | undefined
  /** Time Span Type */
  type?: string | undefined
  /** Time Span Type ID */
  type_id?: TimespanTypeId | undefined
}

/** Time Span Type ID */
export const TimespanTypeId = {
  Unknown: 0,
  Milliseconds: 1,
  Seconds: 2,
  Minutes: 3,
  Hours: 4,
  Days: 5,
  Weeks: 6,
  Months: 7,
  Years: 8,
  TimeInterval: 9,
  Other: 99,
} as const
export type TimespanTypeId = (typeof TimespanTypeId)[keyof typeof TimespanTypeId]

/** The caption of each {@link TimespanTypeId}. */
export const timespanTypeIdCaptions = {
  0: 'Unknown',
  1: 'Milliseconds',
  2: 'Seconds',
  3: 'Minutes',
  4: 'Hours',
  5: 'Days',
  6: 'Weeks',
  7: 'Months',
  8: 'Years',
  9: 'Time Interval',
  99: 'Other',
} as const

/** What OCSF demands of the object timespan. */
export const timespanRules: ItemRules = {
  name: 'timespan',
  constraints: {
    at_least_one: [
      'duration',
      'duration_days',
      'duration_hours',
      'duration_mins',
      'duration_months',
      'duration_secs',
      'duration_weeks',
      'duration_years',
      'end_time',
      'start_time',
    ],
  },
  unused: { datetime: ['end_time_dt', 'start_time_dt'] },
  prove: proveTimespan,
  attributes: {
    duration: { kind: 'long', type: 'long_t', requirement: 'recommended' },
    duration_days: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    duration_hours: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    duration_mins: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    duration_months: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    duration_secs: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    duration_weeks: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    duration_years: { kind: 'integer', type: 'integer_t', requirement: 'recommended' },
    end_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    start_time: { kind: 'long', type: 'timestamp_t', requirement: 'recommended' },
    type: { kind: 'string', type: 'string_t' },
    type_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'recommended',
      sibling: 'type',
      enum: timespanTypeIdCaptions,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidTimespan}; false leaves it open. */
export function proveTimespan(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.duration
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.duration_days
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.duration_hours
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.duration_mins
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.duration_months
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.duration_secs
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.duration_weeks
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.duration_years
  if (typeof x === 'number' && (x | 0) === x) n++
  else if (x !== undefined) return false
  x = v.end_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.start_time
  if (Number.isSafeInteger(x)) n++
  else if (x !== undefined) return false
  x = v.type
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.type_id
  if (x !== undefined) {
    if (!(typeof x === 'number' && (timespanTypeIdCaptions as Captions)[x] !== undefined)) return false
    n++
  }
  if (v.duration === undefined && v.duration_days === undefined && v.duration_hours === undefined && v.duration_mins === undefined && v.duration_months === undefined && v.duration_secs === undefined && v.duration_weeks === undefined && v.duration_years === undefined && v.end_time === undefined && v.start_time === undefined) return false
  if (!agrees(v.type, v.type_id, (timespanTypeIdCaptions as Captions), 99)) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Timespan at `p` and returns the position after it. */
export function writeTimespan(b: Buffer, p: number, v: Timespan | ValidTimespan): number {
  checkRecord(v)
  if (v.duration === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration)
  }
  if (v.duration_days === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_days)
  }
  if (v.duration_hours === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_hours)
  }
  if (v.duration_mins === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_mins)
  }
  if (v.duration_months === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_months)
  }
  if (v.duration_secs === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_secs)
  }
  if (v.duration_weeks === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_weeks)
  }
  if (v.duration_years === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.duration_years)
  }
  if (v.end_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.end_time)
  }
  if (v.start_time === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.start_time)
  }
  if (v.type === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.type)
  }
  if (v.type_id === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeLong(b, p, v.type_id)
  }
  return p
}

/** Reads one org.ocsf.Timespan. */
export function readTimespan(r: Source, p: number): Timespan {
  const { b } = r
  const v = {} as Timespan
  if (b[p] === 0) p++
  else {
    v.duration = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_days = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_hours = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_mins = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_months = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_secs = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_weeks = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.duration_years = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.end_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.start_time = readLong(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.type_id = readLong(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Timespan. */
export const timespanItem: ReaderItem = { name: 'org.ocsf.Timespan', read: readTimespan, ocsf: {} }
