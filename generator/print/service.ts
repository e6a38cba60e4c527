import type { Manifest, ManifestService } from '../model/manifest.ts'
import { runtime } from './codec/context.ts'
import type { TopicTable } from './topic.ts'
import { type Code, code, importType, importValue, join, list, literal, type Printable } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import { camelCase, kebabCase, pascalCase } from './ts/identifier.ts'
import { propertyKey, stringLiteral } from './ts/literal.ts'
import type { ModuleSource } from './ts/module.ts'

/** The module of a service: a client with only the topics that it may produce, handlers for those it may consume. */
export function printService(service: ManifestService, manifest: Manifest, topics: TopicTable): ModuleSource {
  const name = pascalCase(service.name)
  const names = {
    producers: `${name}Producers`,
    handlers: `${name}Handlers`,
    service: `${name}Service`,
    create: `${camelCase(service.name)}Service`,
  }
  const produces = service.produces.length > 0
  const consumes = service.consumes.length > 0
  const body: Printable[] = []
  if (produces) body.push(printProducers(names.producers, service, topics))
  if (consumes) body.push(printHandlers(names.handlers, service, topics))
  body.push(printCreate(names, service, topics))
  return {
    path: `services/${kebabCase(service.name)}.ts`,
    header: `Made by ocsf-kafka from ${manifest.file}, service ${service.name}. Do not edit.`,
    declares: Object.values(names),
    source: { kind: 'services', name: service.name },
    body: join(body, '\n\n'),
  }
}

function printProducers(name: string, service: ManifestService, topics: TopicTable): Code {
  const members = service.produces.map((topic) => {
    const { input, published, module, value } = topics.get(topic)!
    return code`
      ${doc(`The topic ${topic}.`)}readonly ${value}: ${importType('TopicProducer', 'runtime')}<${importType(input, module)}, ${importType(published, module)}>
    `
  })
  return code`
    ${doc(`The topics that ${service.name} may produce.`)}export interface ${name} {
      ${join(members)}
    }
  `
}

function printHandlers(name: string, service: ManifestService, topics: TopicTable): Code {
  const members = service.consumes.map((topic) => {
    const { type, module } = topics.get(topic)!
    return code`readonly ${propertyKey(topic)}?: ${importType('EventHandler', 'runtime')}<${importType(type, module)}>`
  })
  return code`
    ${doc(`A handler for each topic that ${service.name} may consume; topics without one are not subscribed to.`)}export interface ${name} {
      ${join(members)}
    }
  `
}

function printCreate(
  names: {
    readonly producers: string
    readonly handlers: string
    readonly service: string
    readonly create: string
  },
  service: ManifestService,
  topics: TopicTable,
): Code {
  const produces = service.produces.length > 0
  const consumes = service.consumes.length > 0
  const consumer = importType('EventConsumer', 'runtime')
  const parts = [...(produces ? [names.producers] : []), ...(consumes ? [consumer] : [])]
  const producers = service.produces.map((topic) => {
    const { value, module } = topics.get(topic)!
    return code`${value}: ${runtime('createProducer')}(kafka, ${importValue(value, module)}, service),`
  })
  const routes = service.consumes.map((topic) => {
    const { value, module } = topics.get(topic)!
    return code`${runtime('route')}(${importValue(value, module)}, handlers[${stringLiteral(topic)}]),`
  })
  const consume = code`
    ${runtime('createConsumer')}(kafka, {
      service,
      group: ${stringLiteral(service.group)},
      from: ${stringLiteral(service.from)},
      routes: [
        ${join(routes)}
      ],
      ...options,
    })
  `
  const parameters: Printable[] = [code`kafka: ${importType('Kafka', 'runtime')}`]
  if (consumes) {
    parameters.push(code`handlers: ${names.handlers}${produces ? ' = {}' : ''}`)
    parameters.push(code`options: ${importType('ConsumerOptions', 'runtime')} = {}`)
  }
  const clients = code`
    {
      ${join(producers)}
    }
  `
  const result = !consumes
    ? clients
    : produces
      ? list('Object.assign(', '', [consume, clients], ')')
      : consume
  return code`
    ${doc(`The service ${service.name}.`, service.description)}export type ${names.service} = ${join(parts.length > 0 ? parts : ['object'], ' & ')}

    ${doc(`Connects the service ${service.name}.`)}export function ${list(`${names.create}(`, '', parameters, `): ${names.service} {`)}
      const service = ${literal({ name: service.name, product: service.product })}
      return ${result}
    }
  `
}
