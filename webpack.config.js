const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/*
 * Two bundles that share nothing: `--env part=addin` is what ships to Excel (dist/), and
 * `--env part=workbench` is the local stand-in for Excel (dist-workbench/). Without `part`, both.
 */

const devAddress = 'https://localhost:3000/';
const officeJs = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** What Office.js loads at run time, out of the package's 87 MB; copied byte for byte. */
const officeJsFiles = [
  'office.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
];

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const parts = { addin: () => addin(production), workbench: () => workbench(production) };
  if (env.part !== undefined && !(env.part in parts)) {
    throw new Error(`--env part=${env.part}: there are only ${Object.keys(parts).join(' and ')}`);
  }
  return env.part === undefined ? [parts.addin(), parts.workbench()] : parts[env.part]();
};

function addin(production) {
  return {
    ...shared(production),
    name: 'addin',
    entry: { taskpane: './src/taskpane/index.tsx', notice: './src/commands/noticePage.ts' },
    output: output('dist', production),
    plugins: [
      new HtmlPlugin(page('src/taskpane/taskpane.html', 'taskpane')),
      new HtmlPlugin(page('src/commands/notice.html', 'notice')),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: '[path][name][ext]' },
          { from: 'src/taskpane/old-browser.js', to: 'old-browser.js', info: untouched },
          { from: 'src/taskpane/help.html', to: 'help.html', info: untouched },
          { from: 'src/taskpane/taskpane.css', to: 'taskpane.css', info: untouched },
          { from: 'manifest.xml', to: 'manifest.xml', transform: withAddress },
          { from: 'src/commands/shortcuts.json', to: 'shortcuts.json', info: untouched },
          ...officeJsFiles.map((file) => ({
            from: path.join(officeJs, file),
            to: `office-js/${file}`,
            info: untouched,
          })),
          // Office.js asks for this folder by its old name, and web servers mind the case.
          {
            from: path.join(officeJs, 'agaveerrorux'),
            to: 'office-js/AgaveErrorUX',
            info: untouched,
          },
        ],
      }),
    ],
    optimization: {
      splitChunks: { chunks: 'async' },
    },
    devServer: devServer(),
  };
}

function workbench(production) {
  return {
    ...shared(production),
    name: 'workbench',
    entry: { workbench: './src/workbench/page/index.tsx' },
    output: output('dist-workbench', production),
    plugins: [new HtmlPlugin(page('src/workbench/page/index.html', 'workbench', 'index.html'))],
  };
}

function shared(production) {
  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2021'],
    // Maps lie beside the bundles; a policy without eval must hold in development too.
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2021',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
      ],
    },
    // The budget is on what is compressed and needed first; webpack's own is on neither.
    performance: { hints: false },
    stats: { preset: 'errors-warnings', assets: false },
  };
}

function output(folder, production) {
  return {
    path: path.resolve(__dirname, folder),
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  };
}

/** Copied as it is: terser leaves alone what is marked so. */
const untouched = { minimized: true };

function page(template, chunk, filename = path.basename(template)) {
  return { template, filename, chunks: [chunk], scriptLoading: 'defer', minify: false };
}

/** The manifest for where the add-in is served: ADDIN_BASE_URL, an https address. */
function withAddress(content) {
  const address = process.env.ADDIN_BASE_URL;
  if (address === undefined || address === '') return content;
  if (!/^https:\/\/[^\s"'<>&]+$/.test(address)) {
    throw new Error(`ADDIN_BASE_URL must be an https address, and is "${address}"`);
  }
  return content.toString().replaceAll(devAddress, address.replace(/\/*$/, '/'));
}

/**
 * For sideloading into a real Excel. Excel asks for a certificate it trusts:
 * `npx office-addin-dev-certs install` makes one and leaves it where it is looked for here.
 */
function devServer() {
  const folder = path.join(require('node:os').homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  const trusted = ['localhost.key', 'localhost.crt', 'ca.crt'].every((name) =>
    fs.existsSync(file(name)),
  );
  return {
    port: 3000,
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: trusted
      ? {
          type: 'https',
          options: {
            key: file('localhost.key'),
            cert: file('localhost.crt'),
            ca: file('ca.crt'),
          },
        }
      : 'https',
  };
}
