/** Node's own zlib, several times as fast as fflate; undefined in a browser. */
export const nodeZlib =
  typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:zlib');
