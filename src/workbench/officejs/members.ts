import { compareApiVersions } from './apiVersion';
import { HostError } from './HostError';
import type { HostObject, Member } from './ObjectType';
import { settle, type Session } from './Session';

/** The member of an object; ApiNotFound where it is unknown or newer than the pretended version. */
export function memberOf(target: HostObject, name: string, session: Session): Member<object> {
  const { members } = target.type;
  const location = `${target.typeName}.${clientName(name)}`;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) {
    throw new HostError('ApiNotFound', `This host does not have ${location}.`, location);
  }
  requireSet(member.since, location, session);
  return member;
}

/** ApiNotFound where the pretended version is older than the ExcelApi set. */
export function requireSet(since: string, location: string, session: Session): void {
  if (compareApiVersions(since, session.excelApi) <= 0) return;
  const message = `${location} needs ExcelApi ${since}; this host is ${session.excelApi}.`;
  throw new HostError('ApiNotFound', message, location);
}

/** Says in which member an error without a place arose. */
export function located<T>(target: HostObject, name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const known = asHostError(error);
    if (known.location !== '') throw known;
    const location = `${target.typeName}.${clientName(name)}`;
    throw new HostError(known.code, known.message, location);
  }
}

/** Settles formulas, so that what is read next is right. */
export function settleFor(member: Member<object>, session: Session): void {
  if (member.kind === 'property' && member.calculated) settle(session);
}

/** "NumberFormat" as the add-in's code says it: "numberFormat". */
export function clientName(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** Any error as one the client understands. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new HostError('GeneralException', message);
}
