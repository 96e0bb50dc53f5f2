import { daysBetween, localTime, rulesStamp, today } from '../../platform/index.ts';

/** `behind`: the device's day can't be. `ahead`: it may be wrong, or these rules are very old. */
export type ClockProblem = 'behind' | 'ahead';

/** Time zones make a day, or people who review rules in the evening another one. */
const DAYS_BEHIND = 3;
const DAYS_AHEAD = 2 * 365;

/** Whether the device's date doesn't go with the day the rules were last looked at. Not asked where `?on=` says the day. */
export function clockProblem(
  day: string = localTime().day,
  reviewed: string = rulesStamp.reviewed,
): ClockProblem | undefined {
  const days = daysBetween(reviewed, day) ?? 0;
  if (today() !== localTime().day) return undefined;
  if (days < -DAYS_BEHIND) return 'behind';
  return days > DAYS_AHEAD ? 'ahead' : undefined;
}
