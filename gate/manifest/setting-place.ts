import type { ManifestTopic, TopicSetting } from '../../generator/model/manifest.ts'
import { pointer } from '../../generator/pointer.ts'
import type { ManifestFinding } from './manifest-finding.ts'

/** Where a topic's setting is written; the topic itself where it is the toolkit's default. */
export function settingPlace(
  topic: ManifestTopic,
  setting: TopicSetting,
): Pick<ManifestFinding, 'pointer' | 'at'> {
  const origin = topic.origins[setting]
  return origin === undefined
    ? { pointer: pointer('topics', topic.name), at: 'key' }
    : { pointer: origin, at: 'value' }
}
