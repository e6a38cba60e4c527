import { afterAll, beforeAll, describe } from 'vitest'
import { adminConformance } from './conformance/admin.ts'
import { closingConformance } from './conformance/closing.ts'
import { groupConformance } from './conformance/group.ts'
import { recordConformance } from './conformance/records.ts'
import { sendingConformance } from './conformance/sending.ts'
import { subscriptionConformance } from './conformance/subscription.ts'
import { type Surroundings, TestKit } from './conformance/test-kit.ts'

/** What every implementation of the client port has to do. */
export function kafkaConformance(name: string, open: () => Promise<Surroundings>): void {
  describe(`${name}: the Kafka client port`, () => {
    const kit = new TestKit()
    beforeAll(async () => {
      kit.cluster = await open()
      kit.client = await kit.cluster.client()
    })
    afterAll(async () => {
      await kit.client.close()
      await kit.cluster.close()
    })
    sendingConformance(kit)
    recordConformance(kit)
    subscriptionConformance(kit)
    groupConformance(kit)
    adminConformance(kit)
    closingConformance(kit)
  })
}
