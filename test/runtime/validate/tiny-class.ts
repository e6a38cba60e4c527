import type { AttributeRule, ClassRules, ItemRules } from '../../../runtime/validate/rules.ts'

/** A class made up to have one attribute of every sort, so that an event can break exactly one rule. */
export const tinyClass: ClassRules = {
  name: 'door_activity',
  uid: 7001,
  caption: 'Door Activity',
  category_uid: 7,
  category_name: 'Buildings',
  version: '2.0.0',
  profiles: ['alarm', 'datetime'],
  constraints: { at_least_one: ['badge', 'door.serial'], just_one: ['entry', 'exit'] },
  unused: { datetime: ['time_dt'] },
  attributes: {
    class_uid: { kind: 'integer', type: 'integer_t', requirement: 'required', sibling: 'class_name' },
    class_name: text(),
    category_uid: { kind: 'integer', type: 'integer_t', requirement: 'required', sibling: 'category_name' },
    category_name: text(),
    type_uid: { kind: 'long', type: 'long_t', requirement: 'required', sibling: 'type_name' },
    type_name: text(),
    activity_id: {
      kind: 'integer',
      type: 'integer_t',
      requirement: 'required',
      sibling: 'activity_name',
      enum: { 0: 'Unknown', 1: 'Open', 2: 'Close', 3: 'Knock', 99: 'Other' },
      deprecated_values: { 3: { since: '1.9.0', replaced_by: ['bell'] } },
    },
    activity_name: text(),
    metadata: record('metadata', () => metadata, 'required'),
    time: { kind: 'long', type: 'timestamp_t', requirement: 'required' },
    badge: text(),
    entry: { kind: 'boolean', type: 'boolean_t' },
    exit: { kind: 'boolean', type: 'boolean_t' },
    door: record('door', () => door),
    visitors: { ...record('visitor', () => visitor), array: true },
    tags: { ...text(), array: true },
    count: { kind: 'integer', type: 'integer_t' },
    weight: { kind: 'float', type: 'float_t' },
    port: { kind: 'integer', type: 'port_t', checks: { range: [0, 65535] } },
    code: { kind: 'string', type: 'code_t', checks: { regex: /^[A-Z]+$/ } },
    note: { kind: 'string', type: 'note_t', checks: { max_len: 5 } },
    shade: { kind: 'string', type: 'shade_t', checks: { values: ['light', 'dark'] } },
    method: { kind: 'string', type: 'string_t', enum: { KEY: 'KEY', CARD: 'CARD' } },
    colour_ids: {
      kind: 'integer',
      type: 'integer_t',
      array: true,
      enum: { 1: 'Red', 2: 'Blue', 99: 'Other' },
      sibling: 'colours',
    },
    colours: { ...text(), array: true },
    siren: { ...text(), profiles: ['alarm'] },
    siren_id: { kind: 'integer', type: 'integer_t', profiles: ['alarm'], requirement: 'required' },
    bell: text(),
    knocker: { ...text(), deprecated: { since: '1.5.0', replaced_by: ['bell'] } },
    hinge: record('hinge', () => hinge),
    data: { kind: 'json', type: 'json_t' },
    unmapped: { kind: 'object', type: 'object' },
    observables: { ...record('observable', () => observable), array: true },
  },
}

const metadata: ItemRules = {
  name: 'metadata',
  attributes: {
    version: { ...text(), requirement: 'required' },
    profiles: { ...text(), array: true },
    product: record('product', () => product),
    tenant_uid: text(),
  },
}

const product: ItemRules = {
  name: 'product',
  attributes: { name: text(), kind_id: { ...id({ 1: 'Lock', 99: 'Other' }), sibling: 'kind' }, kind: text() },
}

const door: ItemRules = {
  name: 'door',
  attributes: {
    name: text(),
    serial: text(),
    state: text(),
    state_id: { ...id({ 0: 'Unknown', 1: 'Ajar', 2: 'Shut', 99: 'Other' }), sibling: 'state' },
    // Doors lead to doors.
    next: record('door', () => door),
    all: { ...record('door', () => door), array: true },
  },
}

const visitor: ItemRules = {
  name: 'visitor',
  constraints: { at_least_one: ['name', 'uid'] },
  attributes: { name: text(), uid: text(), age: { kind: 'integer', type: 'integer_t' } },
}

const hinge: ItemRules = { name: 'hinge', deprecated: { since: '1.1.0' }, attributes: { name: text() } }

const observable: ItemRules = {
  name: 'observable',
  attributes: { name: { ...text(), requirement: 'required' }, value: text() },
}

function text(): AttributeRule {
  return { kind: 'string', type: 'string_t' }
}

function id(listed: { readonly [id: string]: string }): AttributeRule {
  return { kind: 'integer', type: 'integer_t', enum: listed }
}

function record(type: string, of: () => ItemRules, requirement?: 'required'): AttributeRule {
  return { kind: 'record', type, of, ...(requirement === undefined ? {} : { requirement }) }
}

/** A valid event of {@link tinyClass}, fresh each time. */
export function tinyEvent(): { [key: string]: unknown } {
  return {
    activity_id: 1,
    activity_name: 'Open',
    badge: 'B-7',
    category_uid: 7,
    class_uid: 7001,
    entry: true,
    metadata: { version: '2.0.0' },
    time: 1_700_000_000_000,
    type_uid: 700101,
    type_name: 'Door Activity: Open',
  }
}
