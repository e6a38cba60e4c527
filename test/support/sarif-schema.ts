/** What of the JSON Schema of SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) our logs are concerned by, closed where it is. */
const message = {
  type: 'object',
  anyOf: [{ required: ['text'] }, { required: ['id'] }],
  properties: { text: { type: 'string' }, markdown: { type: 'string' }, id: { type: 'string' } },
  additionalProperties: false,
}
const multiformat = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string' }, markdown: { type: 'string' } },
  additionalProperties: false,
}
const level = { enum: ['none', 'note', 'warning', 'error'] }
const positive = { type: 'integer', minimum: 1 }
const rule = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    helpUri: { type: 'string', pattern: '^https?://' },
  },
  additionalProperties: false,
}
const location = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9%/._~!$&'()*+,;=:@-]+$" } },
          additionalProperties: false,
        },
        region: {
          type: 'object',
          properties: { startLine: positive, startColumn: positive },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
const result = {
  type: 'object',
  required: ['message'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: { type: 'array', items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    properties: { type: 'object' },
    suppressions: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { enum: ['inSource', 'external'] },
          status: { enum: ['accepted', 'underReview', 'rejected'] },
          justification: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}
const run = {
  type: 'object',
  required: ['tool'],
  properties: {
    tool: {
      type: 'object',
      required: ['driver'],
      properties: {
        driver: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string' },
            version: { type: 'string' },
            informationUri: { type: 'string' },
            rules: { type: 'array', uniqueItems: true, items: rule },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['executionSuccessful'],
        properties: {
          executionSuccessful: { type: 'boolean' },
          exitCode: { type: 'integer' },
          toolExecutionNotifications: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              properties: { message, level },
              additionalProperties: false,
            },
          },
        },
        additionalProperties: false,
      },
    },
    results: { type: 'array', items: result },
  },
  additionalProperties: false,
}

export const sarifEssentials = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { enum: ['2.1.0'] },
    runs: { type: 'array', items: run },
  },
  additionalProperties: false,
}
