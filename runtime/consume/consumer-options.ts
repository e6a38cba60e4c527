import type { SubscribeOptions } from '../kafka/port.ts'
import type { LiftLimits } from '../lift/limits.ts'
import type { ServiceIdentity } from '../produce/surroundings.ts'
import type { DecodeLimits } from '../wire/decode-limits.ts'
import type { FailureStrategy } from './on-failure.ts'
import type { Route } from './route.ts'

/** What the user of a generated service may set. */
export interface ConsumerOptions {
  /** The consumer group, if not the manifest's. */
  readonly group?: string
  /** Where a partition without a committed offset starts, if not where the manifest says. */
  readonly from?: SubscribeOptions['from']
  /** What becomes of a record that can't be read or whose handler throws. Default: the consumer stops. */
  readonly onFailure?: FailureStrategy
  /** What one message may cost to decode. Default: those of {@link DecodeLimits}. */
  readonly limits?: Partial<DecodeLimits>
  /** What JSON text of version-1 events is lifted at most. Default: those of {@link LiftLimits}. */
  readonly liftLimits?: Partial<LiftLimits>
  /** Records of a partition that may wait for their handler before its delivery is paused. Default: 500. */
  readonly maxQueued?: number
  /** Milliseconds between two commits, at least. Default: 100. */
  readonly commitInterval?: number
  /**
   * How long stopping, and giving a partition up to another member, waits for handlers that have begun, in
   * milliseconds. Default: 30 000.
   */
  readonly drainTimeout?: number
}

/** What a generated service sets, and what its user has set. */
export interface ConsumerSettings extends ConsumerOptions {
  readonly service: ServiceIdentity
  readonly group: string
  readonly from: SubscribeOptions['from']
  readonly routes: readonly Route[]
}
