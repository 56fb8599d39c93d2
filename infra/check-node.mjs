// The first thing that every command of ours runs, written for a Node that is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 6)) {
  console.error(`需要 Node 20 或更新版本，当前为 ${process.versions.node}。请先升级 Node。\n  Node 20 or newer is needed, this is ${process.versions.node}: upgrade Node first.`);
  process.exit(1);
}
