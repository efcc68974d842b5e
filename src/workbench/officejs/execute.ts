import { HostError } from './HostError';
import { isJsonArray, isJsonObject, jsonText, type Json, type JsonObject } from './Json';
import { serviceObject } from './objects/serviceObject';
import { absoluteReference, asRange } from './cells/rangeTarget';
import { rootObject } from './objects/workbook';
import { asHostError, clientName, located, memberOf, requireSet } from './members';
import type { Argument, HostObject } from './ObjectType';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
} from './protocol';
import { answerQuery } from './query';
import type { Session } from './Session';

/** What came of a request's actions. */
export interface Outcome {
  readonly results: readonly { readonly ActionId: Json; readonly Value: Json }[];
  /** The action that failed, if one did; those before it stay done. */
  readonly failure: { readonly index: number; readonly error: HostError } | null;
}

/** Does the actions one after the other, until one fails. */
export function executeActions(request: Request, session: Session): Outcome {
  const resolve = pathResolver(request, session);
  const results: { ActionId: Json; Value: Json }[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      results.push({ ActionId: action.id, Value: perform(action, resolve, session) });
    } catch (error) {
      return { results, failure: { index, error: asHostError(error) } };
    }
  }
  return { results, failure: null };
}

type Resolve = (pathId: string) => HostObject | null;

function perform(action: Action, resolve: Resolve, session: Session): Json {
  if (action.type === ActionType.trace) return null;
  const target = resolve(action.path);
  switch (action.type) {
    case ActionType.instantiate:
      return target === null ? null : identify(target, session);
    case ActionType.query:
      return target === null ? null : answerQuery(target, action.query, session);
    case ActionType.method:
      // The client asks this of every range by itself, of null objects too.
      if (action.name === '_KeepReference') return null;
      return invoke(existing(target, action), action, resolve, session);
    case ActionType.setProperty:
      return assign(existing(target, action), action, resolve, session);
    default:
      throw new HostError('ApiNotFound', `This host does not know action type ${action.type}.`);
  }
}

function existing(target: HostObject | null, action: Action): HostObject {
  if (target !== null) return target;
  throw new HostError('ItemNotFound', `${clientName(action.name)} was asked of a null object.`);
}

function invoke(target: HostObject, action: Action, resolve: Resolve, session: Session): Json {
  const member = memberOf(target, action.name, session);
  const args = readArguments(action.args, resolve);
  return located(target, action.name, () => {
    if (member.kind === 'method') return member.call(target.self, args, session) ?? null;
    if (member.kind === 'opens') {
      const opened = member.call(target.self, args, session);
      return opened === null ? null : identify(opened, session);
    }
    throw new HostError('ApiNotFound', `${target.typeName}.${action.name} is not a method.`);
  });
}

function assign(target: HostObject, action: Action, resolve: Resolve, session: Session): Json {
  const member = memberOf(target, action.name, session);
  const value = withReferences(action.args.values[0] ?? null, resolve);
  return located(target, action.name, () => {
    if (member.kind !== 'property' || member.set === undefined) {
      throw new HostError('InvalidOperation', `${action.name} is read-only.`);
    }
    member.set(target.self, value, session);
    return null;
  });
}

/** The answer to an instantiation: the ids by which the client may name the object later. */
function identify(target: HostObject, session: Session): JsonObject {
  const identity = target.type.identity?.(target.self, session) ?? {};
  if (target.type.referable !== true) return identity;
  const known = session.referenceIds.get(target.self);
  const reference = known ?? `${target.typeName}#${session.nextReference++}`;
  session.referenceIds.set(target.self, reference);
  session.references.set(reference, target);
  return { ...identity, _ReferenceId: reference };
}

/** Finds each path's object at its first use, once per request: `Add` must not run twice. */
function pathResolver(request: Request, session: Session): Resolve {
  const found = new Map<string, HostObject | null>();
  const resolve = (pathId: string): HostObject | null => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const path = request.paths.get(pathId);
    if (path === undefined) throw new HostError('InvalidRequest', `There is no path ${pathId}.`);
    const target = follow(path, resolve, session);
    found.set(pathId, target);
    return target;
  };
  return resolve;
}

function follow(path: ObjectPath, resolve: Resolve, session: Session): HostObject | null {
  if (path.type === PathType.root) return rootObject(session);
  if (path.type === PathType.nullObject) return null;
  if (path.type === PathType.reference) return byReference(path.name, session);
  if (path.parent === null) {
    const service = serviceObject(path.name);
    if (service !== null) return service;
    throw new HostError('ApiNotFound', `This host cannot make ${path.name || 'such an object'}.`);
  }
  const parent = resolve(path.parent);
  if (parent === null) return null;
  if (path.type === PathType.indexer) {
    const { item } = parent.type;
    const key = path.args.values[0] ?? null;
    if (item === undefined) {
      throw new HostError('ApiNotFound', `${parent.typeName} has no getItem in this host.`);
    }
    requireSet(parent.type.itemSince ?? '1.1', `${parent.typeName}.getItem`, session);
    return located(parent, 'GetItem', () => item(parent.self, key, session));
  }
  const member = memberOf(parent, path.name, session);
  const args = readArguments(path.args, resolve);
  return located(parent, path.name, () => {
    if (member.kind === 'object') return member.get(parent.self, session);
    if (member.kind === 'opens') return member.call(parent.self, args, session);
    throw new HostError('ApiNotFound', `${parent.typeName}.${path.name} is not an object.`);
  });
}

/** The object the client holds by a reference id. */
export function byReference(reference: string, session: Session): HostObject {
  const target = session.references.get(reference);
  if (target !== undefined) return target;
  throw new HostError('InvalidReference', `The object ${reference} is no longer held.`);
}

function readArguments(info: ArgumentInfo, resolve: Resolve): Argument[] {
  return info.values.map((value, index) => {
    const path = info.references[index];
    if (path === undefined || path === 0 || path === null) return value;
    // An array of objects is given as an array of path ids.
    if (Array.isArray(path)) return value;
    return resolve(jsonText(path));
  });
}

/** A plain value in which ranges (a list's source, a rule's limit) are written as references to them. */
function withReferences(value: Json, resolve: Resolve): Json {
  if (isJsonArray(value)) {
    // Cell values come by the thousand and hold no objects.
    return value.some((one) => isJsonObject(one))
      ? value.map((one) => withReferences(one, resolve))
      : value;
  }
  if (!isJsonObject(value)) return value;
  const path = value['_ObjectPathId'];
  if (path !== undefined) {
    const range = asRange(resolve(jsonText(path)) ?? undefined);
    if (range !== null) return `=${absoluteReference(range.sheet, range.area)}`;
    throw new HostError('InvalidArgument', 'A range or a formula is needed.');
  }
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, withReferences(inner, resolve)] as const,
  );
  return Object.fromEntries(entries);
}
