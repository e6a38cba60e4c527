/** Defaults: the type, the default as JSON text, whether Avro Java's parser accepts it, and what we say of it where it isn't needed. */
export const parserDefaults: readonly (readonly [
  type: object | string,
  json: string,
  accepted: boolean,
  code?: 'INVALID_DEFAULT' | 'ENGINES_DIFFER',
])[] = [
  ['int', '1', true],
  ['int', '2147483648', false, 'INVALID_DEFAULT'],
  ['int', '1.5', false, 'INVALID_DEFAULT'],
  ['int', '"1"', false, 'INVALID_DEFAULT'],
  ['long', '9007199254740993', true],
  ['long', '9223372036854775807', true],
  ['long', '-9223372036854775808', true],
  [{ type: 'long', jsType: 'bigint' }, '-9223372036854775808', true],
  ['long', '-9223372036854779904', false, 'INVALID_DEFAULT'],
  ['long', '1e30', false, 'INVALID_DEFAULT'],
  ['float', '1', true],
  ['double', '"NaN"', true],
  ['float', '"-Infinity"', true],
  ['double', '" 1.5e3d "', true, 'INVALID_DEFAULT'],
  ['double', '"one"', false, 'INVALID_DEFAULT'],
  [['null', 'double'], '"NaN"', false, 'ENGINES_DIFFER'],
  [{ type: 'array', items: 'double' }, '["NaN"]', false, 'ENGINES_DIFFER'],
  ['string', 'null', false, 'INVALID_DEFAULT'],
  ['bytes', '"\\u0100"', true, 'INVALID_DEFAULT'],
  [{ type: 'fixed', name: 'F', size: 4 }, '"abc"', true, 'INVALID_DEFAULT'],
  [{ type: 'fixed', name: 'F', size: 4 }, '1', false, 'INVALID_DEFAULT'],
  [{ type: 'enum', name: 'E', symbols: ['A'] }, '"B"', true, 'INVALID_DEFAULT'],
  [{ type: 'enum', name: 'E', symbols: ['A'] }, '0', false, 'INVALID_DEFAULT'],
  [['string', 'null'], 'null', true],
  [['string', 'int'], 'null', false, 'INVALID_DEFAULT'],
  [{ type: 'array', items: 'long' }, '[1, 9007199254740993]', true],
  [{ type: 'array', items: 'int' }, '[1, "a"]', false, 'INVALID_DEFAULT'],
  [{ type: 'map', values: 'bytes' }, '{"a": "\\u0100"}', true, 'INVALID_DEFAULT'],
  [{ type: 'map', values: 'int' }, '[]', false, 'INVALID_DEFAULT'],
  [{ type: 'record', name: 'P', fields: [{ name: 'x', type: 'int' }] }, '{}', false, 'INVALID_DEFAULT'],
  [{ type: 'record', name: 'P', fields: [{ name: 'x', type: 'int', default: 1 }] }, '{}', true],
]

/** A record whose one field has the default. */
export function withDefault(type: object | string, json: string): string {
  return `{"type": "record", "name": "R", "fields": [{"name": "a", "type": ${JSON.stringify(type)}, "default": ${json}}]}`
}
