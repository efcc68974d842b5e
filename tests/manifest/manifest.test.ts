import { existsSync, readFileSync } from 'node:fs';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { shortcuts } from '../../src/taskpane/shortcuts';
import { parseXml } from '../../src/workbench/xlsx/xml/parseXml';
import {
  attribute,
  child,
  childrenOf,
  textOf,
  walk,
  type XmlElement,
} from '../../src/workbench/xlsx/xml/XmlElement';

const manifest = parseXml(readFileSync('manifest.xml', 'utf8'), 'manifest.xml');
const base = 'https://localhost:3000/';

function all(local: string, root: XmlElement = manifest): XmlElement[] {
  const found: XmlElement[] = [];
  walk(root, (element) => {
    if (element.local === local) found.push(element);
  });
  return found;
}

function text(local: string): string {
  const element = child(manifest, local);
  return element === undefined ? '' : textOf(element);
}

function value(element: XmlElement, name: string): string {
  return attribute(element, name) ?? '';
}

/** Width and height from a PNG's header. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const resources = [...all('Image'), ...all('Url'), ...all('String')].filter(
  (element) => attribute(element, 'id') !== undefined,
);
const byId = new Map(resources.map((element) => [value(element, 'id'), element]));

describe('manifest', () => {
  it('identifies the add-in', () => {
    expect(text('Id')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(text('Version')).toBe(`${version}.0`);
    expect(text('ProviderName')).not.toBe('');
    expect(attribute(manifest, 'xsi:type')).toBe('TaskPaneApp');
    expect(text('Permissions')).toBe('ReadWriteDocument');
  });

  it('asks for a workbook and ExcelApi 1.7', () => {
    expect(childrenOf(child(manifest, 'Hosts'), 'Host').map((host) => value(host, 'Name'))).toEqual(
      ['Workbook'],
    );
    const [set, ...others] = all('Set');
    expect(others).toEqual([]);
    expect(set === undefined ? '' : `${value(set, 'Name')} ${value(set, 'MinVersion')}`).toBe(
      'ExcelApi 1.7',
    );
  });

  it('lists its top elements in the order of the schema', () => {
    expect(manifest.children.map(({ local }) => local)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ]);
  });

  it('speaks Chinese by default and English besides', () => {
    expect(text('DefaultLocale')).toBe('zh-CN');
    const spoken = [
      child(manifest, 'DisplayName'),
      child(manifest, 'Description'),
      ...all('String'),
    ];
    for (const element of spoken) {
      expect(element).toBeDefined();
      if (element === undefined) continue;
      const overrides = element.children.filter(({ local }) => local === 'Override');
      expect(overrides.map((override) => value(override, 'Locale'))).toEqual(['en-US']);
      expect(value(element, 'DefaultValue')).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('keeps %s within %i characters', (local, limit) => {
    const element = child(manifest, local);
    const texts = element === undefined ? [] : textsOf(element);
    expect(texts).toHaveLength(2);
    for (const each of texts) expect(each.length).toBeLessThanOrEqual(limit);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('keeps %s within %i characters', (group, limit) => {
    const strings = all('String', all(group)[0]);
    expect(strings.length).toBeGreaterThan(0);
    for (const each of strings.flatMap(textsOf)) {
      expect(each).not.toBe('');
      expect(each.length).toBeLessThanOrEqual(limit);
    }
  });

  it('resolves every resid, and has no resource twice or for nothing', () => {
    const used: string[] = [];
    walk(manifest, (element) => {
      const id = attribute(element, 'resid');
      if (id !== undefined) used.push(id);
    });
    expect(byId.size).toBe(resources.length);
    expect([...new Set(used)].sort()).toEqual([...byId.keys()].sort());
    for (const id of byId.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('uses https addresses that the build fills', () => {
    const addresses = [
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].map((local) => child(manifest, local)),
      ...all('SourceLocation').filter((element) => attribute(element, 'resid') === undefined),
      ...all('Url'),
      ...all('Image').filter((element) => attribute(element, 'id') !== undefined),
    ].map((element) => (element === undefined ? '' : value(element, 'DefaultValue')));
    const pages = ['src/taskpane', 'src/commands', '.'];
    for (const address of addresses) {
      expect(address.startsWith(base)).toBe(true);
      const path = new URL(address).pathname.slice(1);
      expect([path, pages.some((folder) => existsSync(`${folder}/${path}`))]).toEqual([path, true]);
    }
  });

  it('has its icons in their true sizes', () => {
    const sizes = [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const;
    for (const [local, size] of sizes) {
      const element = child(manifest, local);
      const address = element === undefined ? '' : value(element, 'DefaultValue');
      expect(pngSize(address.slice(base.length))).toEqual([size, size]);
    }
    for (const icon of all('Icon')) {
      const images = childrenOf(icon, 'Image');
      expect(images.map((image) => value(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of images) {
        const resource = byId.get(value(image, 'resid'));
        const address = resource === undefined ? '' : value(resource, 'DefaultValue');
        const size = Number(value(image, 'size'));
        expect(pngSize(address.slice(base.length))).toEqual([size, size]);
      }
    }
    expect(pngSize('assets/icon-128.png')).toEqual([128, 128]);
  });

  it('has a button for every command, each with an id of its own', () => {
    const controls = all('Control');
    const ids = [...controls, ...all('Group'), ...all('CustomTab')].map((each) =>
      value(each, 'id'),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
    const called = all('FunctionName').map(textOf);
    // The pane has a button as well, which opens it without a function.
    const { pane, ...functions } = ribbonCommands;
    expect([...called].sort()).toEqual(Object.values(functions).sort());
    expect(controls).toHaveLength(called.length + 1);
    expect(pane).toBe('showPane');
    expect(new Set(all('TaskpaneId').map(textOf)).size).toBe(1);
  });

  it('runs pane and ribbon in one runtime', () => {
    const resid = (local: string) => all(local).map((element) => value(element, 'resid'));
    const [pane] = resid('FunctionFile');
    expect(resid('Runtime')).toEqual([pane]);
    expect(all('Runtime').map((element) => value(element, 'lifetime'))).toEqual(['long']);
    expect(all('SourceLocation').map((element) => value(element, 'resid'))).toContain(pane);
    // The schema wants the runtimes before the form factor.
    const [host] = all('Host').filter((element) => attribute(element, 'xsi:type') !== undefined);
    expect(host?.children.map(({ local }) => local)).toEqual(['Runtimes', 'DesktopFormFactor']);
  });

  it('tells the keys the pane tells, in the way Excel allows', () => {
    const [overrides] = all('ExtendedOverrides');
    expect(overrides === undefined ? '' : value(overrides, 'Url')).toBe(`${base}shortcuts.json`);
    const file = JSON.parse(readFileSync('src/commands/shortcuts.json', 'utf8')) as {
      actions: { id: string; type: string; name: string }[];
      shortcuts: { action: string; key: { default: string } }[];
    };
    expect(file.shortcuts.map(({ action, key }) => [action, key.default])).toEqual(
      shortcuts.map(({ command, keys }) => [ribbonCommands[command], keys]),
    );
    expect(file.actions.map(({ id }) => id)).toEqual(file.shortcuts.map(({ action }) => action));
    for (const { key } of file.shortcuts) {
      expect(key.default).toMatch(/^(Ctrl\+Alt|Ctrl\+Shift|Alt\+Shift)\+[A-Z0-9]$/);
    }
  });
});

function textsOf(element: XmlElement): string[] {
  const overrides = element.children.filter(({ local }) => local === 'Override');
  return [value(element, 'DefaultValue'), ...overrides.map((each) => value(each, 'Value'))];
}
