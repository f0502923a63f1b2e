/**
 * How the script and each of its parts is built: as one file that needs no other.
 * @param {string} entry
 * @returns {import('vite').BuildOptions}
 */
export function bundleOptions(entry) {
  return {
    target: 'es2022',
    copyPublicDir: false,
    lib: {entry, formats: ['es']},
    rolldownOptions: {
      // Vite leaves the white space of ES libraries in. Nobody shakes the finished script, so hints
      // at what is pure are of no use in it.
      output: {minify: true, codeSplitting: false, comments: {annotation: false}},
    },
  };
}
