import {
  type Benefit,
  type Condition,
  type Entitlement,
  InvariantError,
  parseDay,
  type Version,
  versionOn as versionOnDay,
} from '../../engine/index.ts';
import { chineseTexts, pageWording, type Wording } from '../../platform/index.ts';
import { assessment, rules } from './assessment.ts';

/** A benefit of the rule set; undefined when there is none of that id, as in an old link. */
export function benefitOf(id: string): Benefit | undefined {
  return rules.value.ruleset.benefits.find((benefit) => benefit.id === id);
}

/** The shape of a benefit on a day. */
export function versionOn(benefit: Benefit, on: string): Version | undefined {
  const day = parseDay(on);
  return day === undefined ? undefined : versionOnDay(benefit, day);
}

/** How a condition of an entitlement is written in the rules. */
export function conditionOf({ benefit }: Entitlement, id: string): Condition {
  const found = benefitOf(benefit);
  const version = found && versionOn(found, assessment.value.on);
  const condition = version?.conditions.find((one) => one.id === id);
  if (!condition) throw new InvariantError(`no condition ${benefit}.${id}`);
  return condition;
}

export function entitlementOf(benefit: string, claimant: string): Entitlement | undefined {
  return assessment.value.entitlements.find((one) => one.benefit === benefit && one.claimant === claimant);
}

/** For links that name no person, as from the list of programmes: the first person it is for. */
export function anyEntitlementOf(benefit: string): Entitlement | undefined {
  return assessment.value.entitlements.find((one) => one.benefit === benefit);
}

/** The name in the language of the page or another one, else the official Chinese one. */
export function benefitName(id: string, { texts }: Wording = pageWording()): string {
  return texts.benefits[id]?.name ?? chineseTexts.value.benefits[id]?.name ?? id;
}
