/** `ocsf-kafka/testing`: Kafka and registry inside the process, for tests of handlers and for demonstrations. */
export { handlerContext } from './context/handler-context.ts'
export {
  createMemoryCluster,
  type MemoryCluster,
  type MemoryClusterOptions,
} from './kafka/memory/cluster.ts'
export { type MemoryKafka, type MemoryKafkaOptions, memoryKafka } from './kafka/memory/memory-kafka.ts'
export { createMemoryRegistry, type RegisteredSchema } from './registry/memory.ts'
