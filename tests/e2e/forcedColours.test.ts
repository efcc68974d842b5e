/** The pane in Windows' contrast themes: whose focus and whose tab is seen without our colours. */
import { classForm } from '../session/classForm';
import { paneFrame } from './focusables';
import { openFile, screens, showScreen, startWorkbench, type Workbench } from './openWorkbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await workbench.close();
});

/**
 * A contrast theme has colours of its own for texts, fields, buttons and choices. All of a pane is
 * in them, whichever theme it is, where nothing is kept out and drawings take the colour of the text.
 */
function coloursOfItsOwn(): readonly string[] {
  const names =
    'Canvas CanvasText LinkText GrayText Highlight HighlightText ButtonFace ButtonText ButtonBorder ' +
    'Field FieldText transparent';
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const system = new Set(
    names.split(' ').map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const style = getComputedStyle(element);
    const { color, fill, stroke, backgroundImage, backgroundColor } = style;
    const drawn = element instanceof SVGGeometryElement ? [fill, stroke] : [];
    const ownDrawing = drawn.some(
      (paint) => paint !== 'none' && paint !== color && !system.has(paint),
    );
    // What a control paints itself, as Fluent's primary button does, it paints in the theme's colours.
    const isKept = style.forcedColorAdjust === 'none';
    const painted = isKept ? [color, backgroundColor, style.borderTopColor] : [];
    const ownPaint = painted.some((paint) => !system.has(paint));
    const isOwn = ownDrawing || ownPaint || /gradient/u.test(backgroundImage);
    return isOwn ? [element.outerHTML.slice(0, 200)] : [];
  });
}

it.each(['zh-CN', 'en-US'] as const)(
  'in forced colours, in %s, nothing keeps a colour of its own',
  async (language) => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await page.emulateMedia({ forcedColors: 'active' });
    await openFile(opened, 'form.xlsx', await classForm({ C4: 31 }));
    await pane.getByText('演讲比赛评分表').first().waitFor();
    for (const screen of screens) {
      await showScreen(pane, screen);
      await pane.locator(`#panel-${screen} :is(h2, section, button)`).first().waitFor();
      expect([screen, await paneFrame(page).evaluate(coloursOfItsOwn)]).toEqual([screen, []]);
    }
    await page.close();
  },
);

it.each(['light', 'dark'] as const)(
  'in forced colours, %s, the chosen tab is marked and the focus has an outline',
  async (colorScheme) => {
    const opened = await workbench.open('?lang=zh-CN');
    const { page, pane } = opened;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openFile(opened, 'form.xlsx', await classForm({ C4: 31 }));
    await pane.getByText('演讲比赛评分表').first().waitFor();
    for (const screen of screens) {
      await showScreen(pane, screen);
      const seen = await paneFrame(page).evaluate(() => {
        const edge = (tab: Element): string => getComputedStyle(tab).borderBottomColor;
        const tabs = [...document.querySelectorAll('[role=tab]')];
        const [chosen] = tabs.filter((tab) => tab.ariaSelected === 'true').map(edge);
        const rest = tabs.filter((tab) => tab.ariaSelected !== 'true').map(edge);
        return { chosen, rest };
      });
      expect(seen.rest).toHaveLength(screens.length - 1);
      expect(seen.rest).not.toContain(seen.chosen);
      // The keyboard comes from the tab to what the screen begins with; shadows are not painted.
      await pane.locator(`#tab-${screen}`).focus();
      for (const key of ['Tab', 'Shift+Tab']) {
        await page.keyboard.press(key);
        const mark = await paneFrame(page).evaluate(() => {
          const element = document.activeElement;
          if (element === null) return 'nothing has the focus';
          const own = getComputedStyle(element);
          const after = getComputedStyle(element, '::after');
          const marks = [own.outlineStyle, after.outlineStyle, after.borderTopStyle];
          const isField = element.matches('input, select, textarea');
          return isField || marks.some((style) => style !== 'none') ? 'seen' : element.outerHTML;
        });
        expect([screen, key, mark]).toEqual([screen, key, 'seen']);
      }
    }
    await page.close();
  },
);
