import { method, type ObjectType } from '../ObjectType';

/**
 * What `Office.addin.showAsTaskpane` and `hide` speak to. The workbench's pane is always in sight,
 * so showing it is done already.
 */
export const appRuntimeServiceType: ObjectType<object> = {
  name: 'AppRuntimeService',
  members: {
    GetAppRuntimeState: method('1.1', () => 'Visible'),
    SetAppRuntimeState: method('1.1', () => null),
  },
};
