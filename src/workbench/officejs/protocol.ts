import { HostError } from './HostError';
import { jsonText, isJsonArray, isJsonObject, type Json, type JsonObject } from './Json';

/** The ways a request names an object. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What a request can ask for. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** Arguments of a call; `references[i]` is the path id of argument i where that is an object, else 0. */
export interface ArgumentInfo {
  readonly values: readonly Json[];
  readonly references: readonly Json[];
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: string | null;
  readonly args: ArgumentInfo;
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly skip: number;
  readonly top: number | null;
}

export interface Action {
  readonly id: Json;
  readonly type: number;
  readonly name: string;
  readonly path: string;
  readonly args: ArgumentInfo;
  readonly query: QueryInfo;
}

export interface Request {
  /** True: objects with a reference id outlive the request until they are given back. */
  readonly keepReferences: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

/** Reads a request body; InvalidRequest where it is none. */
export function parseRequest(body: string): Request {
  const request = asObject(JSON.parse(body) as Json);
  const paths = new Map<string, ObjectPath>();
  for (const [id, path] of Object.entries(asObject(request['ObjectPaths'] ?? {}))) {
    paths.set(id, readPath(asObject(path)));
  }
  const actions = request['Actions'];
  if (!isJsonArray(actions)) throw new HostError('InvalidRequest', 'The request has no actions.');
  const read = actions.map((action) => readAction(asObject(action)));
  return {
    keepReferences:
      request['AutoKeepReference'] === true ||
      read.some((action) => action.name === '_KeepReference'),
    actions: read,
    paths,
  };
}

function readPath(path: JsonObject): ObjectPath {
  const parent = path['ParentObjectPathId'];
  return {
    type: Number(path['ObjectPathType']),
    name: jsonText(path['Name'] ?? ''),
    parent: parent === undefined || parent === null ? null : jsonText(parent),
    args: readArguments(path['ArgumentInfo']),
  };
}

function readAction(action: JsonObject): Action {
  return {
    id: action['Id'] ?? 0,
    type: Number(action['ActionType']),
    name: jsonText(action['Name'] ?? ''),
    path: jsonText(action['ObjectPathId'] ?? ''),
    args: readArguments(action['ArgumentInfo']),
    query: readQuery(action['QueryInfo']),
  };
}

function readArguments(info: Json | undefined): ArgumentInfo {
  if (!isJsonObject(info)) return { values: [], references: [] };
  const values = info['Arguments'];
  const references = info['ReferencedObjectPathIds'];
  return {
    values: isJsonArray(values) ? values : [],
    references: isJsonArray(references) ? references : [],
  };
}

function readQuery(info: Json | undefined): QueryInfo {
  if (!isJsonObject(info)) return { select: [], skip: 0, top: null };
  const select = info['Select'];
  const expand = info['Expand'];
  const names = [...(isJsonArray(select) ? select : []), ...(isJsonArray(expand) ? expand : [])];
  return {
    select: names.map(String),
    skip: Number(info['Skip'] ?? 0),
    top: typeof info['Top'] === 'number' ? info['Top'] : null,
  };
}

function asObject(value: Json): JsonObject {
  if (isJsonObject(value)) return value;
  throw new HostError('InvalidRequest', 'The request is not an object.');
}
