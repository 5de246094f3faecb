// Tries the mutants of the rooms that are named, or of all, one room after the other: `npm run mutation -- plan judge`.
// Each room's page stands in reports/mutation. What an earlier run found out is taken over where nothing changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mutatedRooms } from './rooms.mjs';

const named = process.argv.slice(2);
const rooms = named.length > 0 ? named : Object.keys(mutatedRooms);
const unknown = rooms.filter((room) => !Object.hasOwn(mutatedRooms, room));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${Object.keys(mutatedRooms).join(', ')}.`);
  process.exit(2);
}

const failed = rooms.filter((room) => {
  const env = { ...process.env, MUTATED_ROOM: room };
  return spawnSync('npx', ['--no-install', 'stryker', 'run'], { stdio: 'inherit', env }).status !== 0;
});

for (const room of Object.keys(mutatedRooms)) console.log(rowOf(room));
if (failed.length > 0) process.exit(1);

function rowOf(room) {
  const path = `reports/mutation/${room}.json`;
  if (!existsSync(path)) return `${room}: never tried`;
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [caught, missed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const score = ((100 * caught) / (caught + missed)).toFixed(1);
  return `${room}: ${caught} caught (${count('Timeout')} by never ending), ${missed} missed (${count('NoCoverage')} that no test runs), ${count('Ignored')} left out; score ${score} %`;
}
