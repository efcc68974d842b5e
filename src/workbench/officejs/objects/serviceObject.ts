import { HostObject, type ObjectType } from '../ObjectType';
import { addinInternalServiceType } from './addinInternalService';
import { appRuntimeServiceType } from './appRuntimeService';

const services: ReadonlyMap<string, ObjectType<object>> = new Map([
  ['Microsoft.InternalService.AddinInternalService', addinInternalServiceType],
  ['Microsoft.AppRuntime.AppRuntimeService', appRuntimeServiceType],
]);

/** The objects Office.js makes by name instead of reaching them from the workbook; null for others. */
export function serviceObject(name: string): HostObject | null {
  const type = services.get(name);
  return type === undefined ? null : HostObject.of(type, {});
}
