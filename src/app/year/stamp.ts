import type { RecordStamp } from '../../assessment/record/makeRecord';
import { addInVersion } from '../addInVersion';

/** Who does something, and when. */
export interface Doer {
  readonly who?: string;
  readonly now?: Date;
}

/** What a record says of its making; the time as a person here reads it on the clock. */
export function stampOf({ who = '', now = new Date() }: Doer): RecordStamp {
  return { time: localTime(now), who: who.trim(), addIn: addInVersion };
}

function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}
