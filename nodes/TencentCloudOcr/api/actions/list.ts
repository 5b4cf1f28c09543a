/** The actions of Tencent Cloud that operations can call: one folder, and one line here, for each. */
export { generalAccurateOcr } from './generalAccurateOcr';
