const cyclic: {self?: object} = {};
cyclic.self = cyclic;
const throwing = {
  toString(): string {
    throw new Error('Not today.');
  },
  toJSON(): string {
    throw new Error('Not today.');
  },
};
/** What scripts and frameworks set as properties, by mistake or on purpose. */
export const STRANGE: readonly unknown[] = [
  7,
  -0.5,
  NaN,
  1n,
  true,
  null,
  undefined,
  '',
  ' ',
  '\u0000\u2028',
  'x'.repeat(100_000),
  {},
  [],
  ['2026-12-13'],
  Object.create(null),
  cyclic,
  throwing,
  new Date(NaN),
  Symbol('x'),
  () => 'x',
  document.createElement('p'),
];
