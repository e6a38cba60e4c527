// Made by ocsf-kafka from OCSF 1.8.0, object location. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import {
  checkRecord,
  isWhole,
  readArray,
  readBoolean,
  readDouble,
  readString,
  some,
  writeBoolean,
  writeCount,
  writeDouble,
  writeString,
} from '../../../runtime/index.ts'

/**
 * Geo Location, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/location
 */
export interface Location {
  /** Aerial Height */
  aerial_height?: string | undefined
  /** City */
  city?: string | undefined
  /** Continent */
  continent?: string | undefined
  /**
   * Coordinates
   * @deprecated since OCSF 1.2.0; use lat, long
   */
  coordinates?: readonly number[] | undefined
  /** Country */
  country?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Geodetic Altitude */
  geodetic_altitude?: string | undefined
  /** Geodetic Vertical Accuracy */
  geodetic_vertical_accuracy?: string | undefined
  /** Geohash */
  geohash?: string | undefined
  /** Horizontal Accuracy */
  horizontal_accuracy?: string | undefined
  /** On-Premises */
  is_on_premises?: boolean | undefined
  /**
   * ISP Name
   * @deprecated since OCSF 1.5.0; use network_endpoint.isp, whois.isp
   */
  isp?: string | undefined
  /** Latitude */
  lat?: number | undefined
  /** Longitude */
  long?: number | undefined
  /** Postal Code */
  postal_code?: string | undefined
  /** Pressure Altitude */
  pressure_altitude?: string | undefined
  /** Provider */
  provider?: string | undefined
  /** Region */
  region?: string | undefined
}

/** {@link Location} with what OCSF requires present. */
export interface ValidLocation {
  /** Aerial Height */
  aerial_height?: string | undefined
  /** City */
  city?: string | undefined
  /** Continent */
  continent?: string | undefined
  /**
   * Coordinates
   * @deprecated since OCSF 1.2.0; use lat, long
   */
  coordinates?: readonly number[] | undefined
  /** Country */
  country?: string | undefined
  /** Description */
  desc?: string | undefined
  /** Geodetic Altitude */
  geodetic_altitude?: string | undefined
  /** Geodetic Vertical Accuracy */
  geodetic_vertical_accuracy?: string | undefined
  /** Geohash */
  geohash?: string | undefined
  /** Horizontal Accuracy */
  horizontal_accuracy?: string | undefined
  /** On-Premises */
  is_on_premises?: boolean | undefined
  /**
   * ISP Name
   * @deprecated since OCSF 1.5.0; use network_endpoint.isp, whois.isp
   */
  isp?: string | undefined
  /** Latitude */
  lat?: number | undefined
  /** Longitude */
  long?: number | undefined
  /** Postal Code */
  postal_code?: string | undefined
  /** Pressure Altitude */
  pressure_altitude?: string | undefined
  /** Provider */
  provider?: string | undefined
  /** Region */
  region?: string | undefined
}

/** What OCSF demands of the object location. */
export const locationRules: ItemRules = {
  name: 'location',
  constraints: { at_least_one: ['city', 'country', 'postal_code', 'region'] },
  prove: proveLocation,
  attributes: {
    aerial_height: { kind: 'string', type: 'string_t' },
    city: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    continent: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    coordinates: {
      kind: 'float',
      type: 'float_t',
      array: true,
      deprecated: { since: '1.2.0', replaced_by: ['lat', 'long'] },
    },
    country: { kind: 'string', type: 'string_t', requirement: 'recommended' },
    desc: { kind: 'string', type: 'string_t' },
    geodetic_altitude: { kind: 'string', type: 'string_t' },
    geodetic_vertical_accuracy: { kind: 'string', type: 'string_t' },
    geohash: { kind: 'string', type: 'string_t' },
    horizontal_accuracy: { kind: 'string', type: 'string_t' },
    is_on_premises: { kind: 'boolean', type: 'boolean_t' },
    isp: {
      kind: 'string',
      type: 'string_t',
      deprecated: { since: '1.5.0', replaced_by: ['network_endpoint.isp', 'whois.isp'] },
    },
    lat: { kind: 'float', type: 'float_t' },
    long: { kind: 'float', type: 'float_t' },
    postal_code: { kind: 'string', type: 'string_t' },
    pressure_altitude: { kind: 'string', type: 'string_t' },
    provider: { kind: 'string', type: 'string_t' },
    region: { kind: 'string', type: 'string_t' },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidLocation}; false leaves it open. */
export function proveLocation(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.aerial_height
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.city
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.continent
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.coordinates
  if (false) n++
  else if (x !== undefined) return false
  x = v.country
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.desc
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.geodetic_altitude
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.geodetic_vertical_accuracy
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.geohash
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.horizontal_accuracy
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.is_on_premises
  if (typeof x === 'boolean') n++
  else if (x !== undefined) return false
  x = v.isp
  if (false) n++
  else if (x !== undefined) return false
  x = v.lat
  if (typeof x === 'number' && Number.isFinite(x)) n++
  else if (x !== undefined) return false
  x = v.long
  if (typeof x === 'number' && Number.isFinite(x)) n++
  else if (x !== undefined) return false
  x = v.postal_code
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.pressure_altitude
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.provider
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  x = v.region
  if (typeof x === 'string') n++
  else if (x !== undefined) return false
  if (v.city === undefined && v.country === undefined && v.postal_code === undefined && v.region === undefined) return false
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.Location at `p` and returns the position after it. */
export function writeLocation(b: Buffer, p: number, v: Location | ValidLocation): number {
  checkRecord(v)
  if (v.aerial_height === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.aerial_height)
  }
  if (v.city === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.city)
  }
  if (v.continent === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.continent)
  }
  if (v.coordinates === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.coordinates)
    for (const item of v.coordinates) {
      p = writeDouble(b, p, item)
    }
    b[p++] = 0
  }
  if (v.country === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.country)
  }
  if (v.desc === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.desc)
  }
  if (v.geodetic_altitude === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.geodetic_altitude)
  }
  if (v.geodetic_vertical_accuracy === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.geodetic_vertical_accuracy)
  }
  if (v.geohash === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.geohash)
  }
  if (v.horizontal_accuracy === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.horizontal_accuracy)
  }
  if (v.is_on_premises === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeBoolean(b, p, v.is_on_premises)
  }
  if (v.isp === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.isp)
  }
  if (v.lat === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.lat)
  }
  if (v.long === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeDouble(b, p, v.long)
  }
  if (v.postal_code === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.postal_code)
  }
  if (v.pressure_altitude === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.pressure_altitude)
  }
  if (v.provider === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.provider)
  }
  if (v.region === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeString(b, p, v.region)
  }
  return p
}

/** Reads one org.ocsf.Location. */
export function readLocation(r: Source, p: number): Location {
  const { b } = r
  const v = {} as Location
  if (b[p] === 0) p++
  else {
    v.aerial_height = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.city = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.continent = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.coordinates = readArray(r, some(r, p), readDouble)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.country = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.desc = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.geodetic_altitude = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.geodetic_vertical_accuracy = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.geohash = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.horizontal_accuracy = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.is_on_premises = readBoolean(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.isp = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.lat = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.long = readDouble(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.postal_code = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.pressure_altitude = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.provider = readString(r, some(r, p))
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.region = readString(r, some(r, p))
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.Location. */
export const locationItem: ReaderItem = { name: 'org.ocsf.Location', read: readLocation, ocsf: {} }
