// Follows a repository with tuf-js, as a process of its own: line by line "refresh", "find PATH" or "download PATH"
// on standard input; one line of JSON each on standard output.
import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Updater } from 'tuf-js';

const [base, folder] = process.argv.slice(2);
const metadataDir = join(folder, 'metadata');
const targetDir = join(folder, 'targets');
mkdirSync(metadataDir, { recursive: true });
mkdirSync(targetDir, { recursive: true });

const updater = () =>
  new Updater({
    metadataDir,
    targetDir,
    metadataBaseUrl: `${base}/metadata`,
    targetBaseUrl: `${base}/targets`,
    config: { fetchRetry: 0 },
  });

const act = async (command, path) => {
  if (command === 'begin') {
    const response = await fetch(`${base}/metadata/1.root.json`);
    writeFileSync(join(metadataDir, 'root.json'), Buffer.from(await response.arrayBuffer()));
    return 'begun';
  }
  const client = updater();
  await client.refresh();
  if (command === 'refresh') {
    // tuf-js reads delegated roles only for a path; ours reads them in every update.
    for (const asked of ['scenarios/x/x/x', 'agents/x/x']) {
      await client.getTargetInfo(asked);
    }
    return 'refreshed';
  }
  const info = await client.getTargetInfo(path);
  if (!info) throw new Error('no such target');
  return readFileSync(await client.downloadTarget(info), 'utf8');
};

for await (const line of createInterface({ input: process.stdin })) {
  const [command, path] = line.split(' ');
  try {
    console.log(JSON.stringify({ ok: await act(command, path) }));
  } catch (error) {
    console.log(JSON.stringify({ refused: `${error.constructor.name}: ${error.message}` }));
  }
}
