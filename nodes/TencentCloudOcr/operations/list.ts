/** What the node can do: one folder, and one line here, for each API. The name is what saved workflows hold. */
export { recognizeText } from './recognizeText';
