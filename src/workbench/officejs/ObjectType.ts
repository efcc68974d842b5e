import type { Json, JsonObject } from './Json';
import type { Session } from './Session';

/**
 * One Office.js object type, declared as data: its members, since which ExcelApi set each exists,
 * and what it does. What is not declared here answers ApiNotFound; the docs table is made from it.
 */
export interface ObjectType<Self extends object> {
  /** Excel's name: "Range". */
  readonly name: string;
  /** By the name on the wire: "NumberFormat". */
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** The ids the client may name the object by in a later request. */
  readonly identity?: (self: Self, session: Session) => JsonObject;
  /** The client may keep the object across requests by a reference id. */
  readonly referable?: boolean;
  /** A collection's items. */
  readonly items?: (self: Self, session: Session) => readonly HostObject[];
  /** A collection's getItem: throws ItemNotFound. */
  readonly item?: (self: Self, key: Json, session: Session) => HostObject;
  /** Since which set `item` exists, where that is not 1.1. */
  readonly itemSince?: string;
}

/** An argument: plain, or an object of the host; null where it was left out. */
export type Argument = Json | HostObject;

export type Member<Self extends object> =
  | {
      readonly kind: 'property';
      readonly since: string;
      readonly get?: (self: Self, session: Session) => Json;
      readonly set?: (self: Self, value: Json, session: Session) => void;
      /** Reads cell values: formulas must be settled first. */
      readonly calculated: boolean;
    }
  | {
      readonly kind: 'object';
      readonly since: string;
      readonly get: (self: Self, session: Session) => HostObject | null;
    }
  | {
      readonly kind: 'method';
      readonly since: string;
      readonly call: (self: Self, args: readonly Argument[], session: Session) => Json | void;
    }
  | {
      readonly kind: 'opens';
      readonly since: string;
      readonly call: (self: Self, args: readonly Argument[], session: Session) => HostObject | null;
    };

/** An object with its type, the type's own `Self` hidden from the dispatcher. */
export class HostObject {
  private constructor(
    readonly typeName: string,
    readonly self: object,
    readonly type: ObjectType<object>,
  ) {}

  /** Joins an object with its type. */
  static of<Self extends object>(type: ObjectType<Self>, self: Self): HostObject {
    // The one place where Self is forgotten: members are only ever called with this same self.
    return new HostObject(type.name, self, type as unknown as ObjectType<object>);
  }
}

/** A scalar property; without `set` it is read-only. */
export function property<Self extends object>(
  since: string,
  get: (self: Self, session: Session) => Json,
  set?: (self: Self, value: Json, session: Session) => void,
): Member<Self> {
  return { kind: 'property', since, get, calculated: false, ...(set === undefined ? {} : { set }) };
}

/** A scalar property whose reading needs settled formulas. */
export function calculated<Self extends object>(
  since: string,
  get: (self: Self, session: Session) => Json,
  set?: (self: Self, value: Json, session: Session) => void,
): Member<Self> {
  return { kind: 'property', since, get, calculated: true, ...(set === undefined ? {} : { set }) };
}

/** The other name under which the client sets a property: no property of its own. */
export function setterAlias<Self extends object>(
  since: string,
  set: (self: Self, value: Json, session: Session) => void,
): Member<Self> {
  return { kind: 'property', since, set, calculated: false };
}

/** A property that is an object itself. */
export function child<Self extends object>(
  since: string,
  get: (self: Self, session: Session) => HostObject | null,
): Member<Self> {
  return { kind: 'object', since, get };
}

/** A method with a plain result or none. */
export function method<Self extends object>(
  since: string,
  call: (self: Self, args: readonly Argument[], session: Session) => Json | void,
): Member<Self> {
  return { kind: 'method', since, call };
}

/** A method that answers an object; null is Office.js's null object. */
export function opens<Self extends object>(
  since: string,
  call: (self: Self, args: readonly Argument[], session: Session) => HostObject | null,
): Member<Self> {
  return { kind: 'opens', since, call };
}
