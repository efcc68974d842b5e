/*
 * Plain ES5, loaded before everything else: volume-licensed Excel 2016 and 2019 run the pane in
 * the engine of Internet Explorer or the old Edge, where the real pane cannot even be parsed.
 * There this page says which Excel is needed instead of staying blank.
 */
(function () {
  var agent = navigator.userAgent;
  var isOld =
    typeof Promise === 'undefined' ||
    typeof Proxy === 'undefined' ||
    agent.indexOf('Trident/') !== -1 ||
    agent.indexOf('Edge/') !== -1;
  if (!isOld) return;

  function line(tag, text, lang) {
    var element = document.createElement(tag);
    element.setAttribute('lang', lang);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  function show() {
    var page = document.createElement('div');
    page.className = 'starting';
    page.setAttribute('role', 'alert');
    page.appendChild(line('h1', '这个版本的 Excel 打不开班组考评助手', 'zh-CN'));
    page.appendChild(
      line(
        'p',
        '请使用 Excel 2021 或更新的版本、Microsoft 365，或者网页版 Excel。工作簿没有任何改动。',
        'zh-CN',
      ),
    );
    page.appendChild(line('h1', 'Team Scorecard needs a newer Excel', 'en'));
    page.appendChild(
      line(
        'p',
        'Use Excel 2021 or later, Microsoft 365, or Excel on the web. The workbook was not changed.',
        'en',
      ),
    );
    // The root is taken away, so that nothing that does load can draw over the page.
    while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
    document.body.appendChild(page);
  }

  document.addEventListener('DOMContentLoaded', show);
})();
