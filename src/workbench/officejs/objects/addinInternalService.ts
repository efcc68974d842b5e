import { method, type ObjectType } from '../ObjectType';

/**
 * The service Office.js itself reports to, unasked, once its action handlers are ready. Add-ins
 * never see it; there is nothing to do here but to take the message.
 */
export const addinInternalServiceType: ObjectType<object> = {
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: method('1.1', () => null) },
};
