import { compileOcsf, type OcsfResult } from '../../../../generator/derive/ocsf/compile-ocsf.ts'
import type { Definitions, JsonObject } from '../../../../generator/model/release.ts'

/** Definition files by path; `folder` is where diagnostics say they are. */
export function definitionsOf(files: { readonly [path: string]: JsonObject }, folder = 'base'): Definitions {
  return { files, origin: (path) => ({ file: `${folder}/${path}`, pointer: '' }) }
}

const unknownAndOther = { '0': { caption: 'Unknown' }, '99': { caption: 'Other' } }

/** The smallest schema in which everything that extensions touch exists. */
export const tinyFiles: { readonly [path: string]: JsonObject } = {
  'version.json': { version: '9.9.9' },
  'categories.json': { attributes: { iam: { caption: 'Identity', uid: 3 } } },
  'dictionary.json': {
    attributes: {
      activity_id: { caption: 'Activity ID', type: 'integer_t', enum: unknownAndOther },
      category_name: { caption: 'Category', type: 'string_t' },
      category_uid: { caption: 'Category ID', type: 'integer_t' },
      class_name: { caption: 'Class', type: 'string_t' },
      class_uid: { caption: 'Class ID', type: 'integer_t' },
      type_uid: { caption: 'Type ID', type: 'long_t' },
      time: { caption: 'Event Time', type: 'timestamp_t' },
      name: { caption: 'Name', type: 'string_t' },
      parent: { caption: 'Parent', type: 'entity' },
      risk_score: { caption: 'Risk Score', type: 'integer_t' },
      size: { caption: 'Size', type: 'integer_t', enum: unknownAndOther },
    },
    types: {
      attributes: {
        datetime_t: { caption: 'Datetime', type: 'string_t' },
        float_t: { caption: 'Float' },
        integer_t: { caption: 'Integer' },
        long_t: { caption: 'Long' },
        port_t: { caption: 'Port', type: 'integer_t', range: [0, 65535] },
        string_t: { caption: 'String' },
        timestamp_t: { caption: 'Timestamp', type: 'long_t' },
      },
    },
  },
  'events/base_event.json': {
    name: 'base_event',
    caption: 'Base Event',
    category: 'other',
    attributes: {
      activity_id: { requirement: 'required', enum: unknownAndOther },
      time: { requirement: 'required' },
    },
  },
  'events/change.json': {
    name: 'change',
    caption: 'Change',
    extends: 'base_event',
    category: 'iam',
    uid: 1,
    profiles: ['host'],
    attributes: {
      $include: ['profiles/host.json'],
      activity_id: { enum: { '1': { caption: 'Create' } } },
      parent: { requirement: 'recommended' },
    },
  },
  'objects/entity.json': {
    name: 'entity',
    caption: 'Entity',
    attributes: { name: { requirement: 'required' }, parent: {} },
  },
  'profiles/datetime.json': { name: 'datetime', caption: 'Datetime', meta: 'profile', attributes: {} },
  'profiles/host.json': {
    name: 'host',
    caption: 'Host',
    meta: 'profile',
    attributes: { size: { requirement: 'optional' } },
  },
}

/** `extension.json` of the private extension `acme`. */
export const acme: JsonObject = { name: 'acme', caption: 'Acme', uid: 900, version: '1.0.0' }

/** Compiles the tiny schema with the private extension `acme` made of these files. */
export function compileWith(
  files: { readonly [path: string]: JsonObject },
  base: { readonly [path: string]: JsonObject } = {},
): OcsfResult {
  const extension = definitionsOf({ 'extension.json': acme, ...files }, 'acme')
  return compileOcsf({ base: definitionsOf({ ...tinyFiles, ...base }), extensions: [extension] })
}
