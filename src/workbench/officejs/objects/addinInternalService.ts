import { HostObject, method, type ObjectType } from '../ObjectType';

/**
 * The service Office.js itself reports to, unasked, once its action handlers are ready. Add-ins
 * never see it; there is nothing to do here but to take the message.
 */
const addinInternalServiceType: ObjectType<object> = {
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: method('1.1', () => null) },
};

/** The objects Office.js makes by name instead of reaching them from the workbook; null for others. */
export function serviceObject(name: string): HostObject | null {
  return name === 'Microsoft.InternalService.AddinInternalService'
    ? HostObject.of(addinInternalServiceType, {})
    : null;
}
