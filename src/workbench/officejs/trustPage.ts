/**
 * The page to serve as `AgaveErrorUX/index.html` beside office.js. Over plain http the client loads
 * it in a hidden frame and asks whether the page around the pane is to be trusted: on a local
 * workbench it is.
 */
export const TRUST_PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Workbench</title>
<script>
  addEventListener('message', function (event) {
    if (event.source === parent) {
      parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
    }
  });
</script>
`;
