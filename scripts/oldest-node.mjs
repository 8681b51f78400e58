// Imported first by what runs on whatever Node the machine has. These four files hold no syntax newer than Node 12
// reads, or an old Node would answer with a stack instead of this sentence.
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  const oldest = OLDEST.join('.');
  process.stderr.write(
    `Нужен Node ${oldest} или новее, здесь ${process.versions.node} / Node ${oldest} or newer is needed, this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}
