import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { inspect } from '../../app/inspect';
import { startWorkbenchServer } from '../page/server';
import { saveXlsx } from '../xlsx/saveXlsx';
import { buildPages } from './buildPages';
import { rankingTable } from './printReport';
import { runCommand } from './runCommand';
import { templateWorkbook } from './templateWorkbook';
import { cliWords } from './words';

const SAMPLE = {
  teams: ['甲班', '乙班', '丙班', '丁班', '戊班', '检修班'],
  period: '2026-11',
  sample: true,
} as const;

/** `npm start`: prints a sample month's ranking, computed through the host, and serves the workbench. */
async function start(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const root = resolve(__dirname, '../../..');
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  await buildPages(root, say);

  const document = await templateWorkbook(SAMPLE);
  const inspection = await inspect();
  if (inspection.kind === 'assessable') {
    say(`\n班组考评示例 ${SAMPLE.period} · sample month`);
    say(rankingTable(inspection.report, cliWords('zh-CN')));
  }
  const server = await startWorkbenchServer({
    port: Number(values.port ?? process.env['PORT'] ?? 3100),
    paneDir: resolve(root, 'dist'),
    pageDir: resolve(root, 'dist-workbench'),
    sample: saveXlsx(document),
    sampleName: '班组考评示例',
  });
  say(`\n工作台已启动 · workbench:  ${server.url}`);
  say('按 Ctrl+C 结束 · press Ctrl+C to stop');
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await server.close();
  return 0;
}

void runCommand(start);
