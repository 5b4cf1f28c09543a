/** What the node can do: one folder, and one line here, for each. The name is what saved workflows hold. */
export { readFields } from './readFields';
export { readLines } from './readLines';
export { readRaw } from './readRaw';
export { readRows } from './readRows';
export { readText } from './readText';
