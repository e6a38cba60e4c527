// Made by ocsf-kafka from OCSF 1.8.0, object anomaly_analysis. Do not edit.

import type { Dictionary, ItemRules, Proof, ReaderItem, Source } from '../../../runtime/index.ts'
import { checkRecord, isWhole, proveAll, readArray, some, writeCount } from '../../../runtime/index.ts'
import type { AnalysisTarget, ValidAnalysisTarget } from './analysis-target.ts'
import {
  analysisTargetItem,
  analysisTargetRules,
  proveAnalysisTarget,
  readAnalysisTarget,
  writeAnalysisTarget,
} from './analysis-target.ts'
import type { Anomaly, ValidAnomaly } from './anomaly.ts'
import { anomalyItem, anomalyRules, proveAnomaly, readAnomaly, writeAnomaly } from './anomaly.ts'
import type { Baseline, ValidBaseline } from './baseline.ts'
import { baselineItem, baselineRules, proveBaseline, readBaseline, writeBaseline } from './baseline.ts'

/**
 * Anomaly Analysis, as the wire promises it.
 * https://schema.ocsf.io/1.8.0/objects/anomaly_analysis
 */
export interface AnomalyAnalysis {
  /** Analysis Targets */
  analysis_targets?: readonly AnalysisTarget[] | undefined
  /** Anomalies */
  anomalies?: readonly Anomaly[] | undefined
  /** Baselines */
  baselines?: readonly Baseline[] | undefined
}

/** {@link AnomalyAnalysis} with what OCSF requires present. */
export interface ValidAnomalyAnalysis {
  /** Analysis Targets */
  analysis_targets: readonly ValidAnalysisTarget[]
  /** Anomalies */
  anomalies: readonly ValidAnomaly[]
  /** Baselines */
  baselines?: readonly ValidBaseline[] | undefined
}

/** What OCSF demands of the object anomaly_analysis. */
export const anomalyAnalysisRules: ItemRules = {
  name: 'anomaly_analysis',
  prove: proveAnomalyAnalysis,
  attributes: {
    analysis_targets: {
      kind: 'record',
      type: 'analysis_target',
      array: true,
      requirement: 'required',
      of: () => analysisTargetRules,
    },
    anomalies: {
      kind: 'record',
      type: 'anomaly',
      array: true,
      requirement: 'required',
      of: () => anomalyRules,
    },
    baselines: {
      kind: 'record',
      type: 'baseline',
      array: true,
      requirement: 'recommended',
      of: () => baselineRules,
    },
  },
}

/** Whether an object is seen at a glance to be a {@link ValidAnomalyAnalysis}; false leaves it open. */
export function proveAnomalyAnalysis(v: Dictionary, proof: Proof, depth: number): boolean {
  if (depth < 0) return false
  let n = 0
  let x: unknown
  x = v.analysis_targets
  if (proveAll(proveAnalysisTarget, x, proof, depth - 1)) n++
  else return false
  x = v.anomalies
  if (proveAll(proveAnomaly, x, proof, depth - 1)) n++
  else return false
  x = v.baselines
  if (x !== undefined) {
    if (!(proveAll(proveBaseline, x, proof, depth - 1))) return false
    n++
  }
  return Object.getPrototypeOf(v) === Object.prototype && isWhole(v, n, proof, depth)
}

/** Writes the Avro encoding of org.ocsf.AnomalyAnalysis at `p` and returns the position after it. */
export function writeAnomalyAnalysis(b: Buffer, p: number, v: AnomalyAnalysis | ValidAnomalyAnalysis): number {
  checkRecord(v)
  if (v.analysis_targets === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.analysis_targets)
    for (const item of v.analysis_targets) {
      p = writeAnalysisTarget(b, p, item)
    }
    b[p++] = 0
  }
  if (v.anomalies === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.anomalies)
    for (const item of v.anomalies) {
      p = writeAnomaly(b, p, item)
    }
    b[p++] = 0
  }
  if (v.baselines === undefined) b[p++] = 0
  else {
    b[p++] = 2
    p = writeCount(b, p, v.baselines)
    for (const item of v.baselines) {
      p = writeBaseline(b, p, item)
    }
    b[p++] = 0
  }
  return p
}

/** Reads one org.ocsf.AnomalyAnalysis. */
export function readAnomalyAnalysis(r: Source, p: number): AnomalyAnalysis {
  const { b } = r
  const v = {} as AnomalyAnalysis
  if (b[p] === 0) p++
  else {
    v.analysis_targets = readArray(r, some(r, p), readAnalysisTarget)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.anomalies = readArray(r, some(r, p), readAnomaly)
    p = r.p
  }
  if (b[p] === 0) p++
  else {
    v.baselines = readArray(r, some(r, p), readBaseline)
    p = r.p
  }
  r.p = p
  return v
}

/** What decoders of other versions know of org.ocsf.AnomalyAnalysis. */
export const anomalyAnalysisItem: ReaderItem = {
  name: 'org.ocsf.AnomalyAnalysis',
  read: readAnomalyAnalysis,
  ocsf: {},
  of: () => [analysisTargetItem, anomalyItem, baselineItem],
}
