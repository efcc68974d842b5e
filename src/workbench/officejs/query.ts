import { compareApiVersions } from './apiVersion';
import { located, memberOf, settleFor } from './members';
import { HostError } from './HostError';
import type { Json, JsonObject } from './Json';
import type { HostObject } from './ObjectType';
import type { QueryInfo } from './protocol';
import type { Session } from './Session';

/** What a load asks for, as a tree: `format/fill/color` is format → fill → color. */
interface Selection {
  readonly children: Map<string, Selection>;
}

/** Answers a load: the named properties, or every scalar one where none is named. */
export function answerQuery(target: HostObject, query: QueryInfo, session: Session): Json {
  const selection = selectionOf(query.select);
  return read(target, selection, session, query);
}

function read(
  target: HostObject,
  selection: Selection,
  session: Session,
  page: Pick<QueryInfo, 'skip' | 'top'>,
): JsonObject {
  const { items } = target.type;
  if (items === undefined) return readProperties(target, selection, session);
  const answer: Record<string, Json> = {};
  // On a collection, what is not a property of its own belongs to the items:
  // load("name") and load("items/name") mean the same.
  const forItems: Selection = { children: new Map(selection.children.get('items')?.children) };
  let own = 0;
  for (const [name, inner] of selection.children) {
    if (name === 'items') continue;
    if (Object.hasOwn(target.type.members, wireName(name))) {
      answer[wireName(name)] = readMember(target, name, inner, session);
      own++;
    } else {
      forItems.children.set(name, inner);
    }
  }
  if (selection.children.size > 0 && own === selection.children.size) return answer;
  const all = located(target, 'Items', () => items(target.self, session));
  const end = page.top === null ? undefined : page.skip + page.top;
  answer['_Items'] = all.slice(page.skip, end).map((item) => ({
    ...item.type.identity?.(item.self, session),
    ...readProperties(item, forItems, session),
  }));
  return answer;
}

/** Names one may load that are no members: all, nothing, and what the client knows by itself. */
const OF_THE_CLIENT = new Set(['$all', '$none', 'isNullObject']);

function readProperties(target: HostObject, selection: Selection, session: Session): JsonObject {
  const answer: Record<string, Json> = {};
  if (selection.children.size === 0 || selection.children.has('$all')) {
    for (const [name, member] of Object.entries(target.type.members)) {
      if (member.kind !== 'property' || member.get === undefined) continue;
      if (compareApiVersions(member.since, session.excelApi) > 0) continue;
      answer[name] = readMember(target, name, { children: new Map() }, session);
    }
  }
  for (const [name, inner] of selection.children) {
    if (OF_THE_CLIENT.has(name)) continue;
    answer[wireName(name)] = readMember(target, name, inner, session);
  }
  return answer;
}

function readMember(target: HostObject, name: string, inner: Selection, session: Session): Json {
  const wire = wireName(name);
  const member = memberOf(target, wire, session);
  settleFor(member, session);
  return located(target, wire, () => {
    if (member.kind === 'property' && member.get !== undefined) {
      return member.get(target.self, session);
    }
    if (member.kind === 'object') {
      const object = member.get(target.self, session);
      return object === null ? null : read(object, inner, session, { skip: 0, top: null });
    }
    throw new HostError('InvalidArgument', `${name} cannot be loaded.`);
  });
}

function selectionOf(names: readonly string[]): Selection {
  const root: Selection = { children: new Map() };
  for (const name of names) {
    let at = root;
    for (const part of name.split('/')) {
      const next = at.children.get(part) ?? { children: new Map<string, Selection>() };
      at.children.set(part, next);
      at = next;
    }
  }
  return root;
}

function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
