// portal-api as production runs it: one program with its libraries, so that it starts without reading thousands of
// files. What is imported on first use (`await import(…)`) stays in files of its own.
export default {
  input: { main: 'src/main.ts' },
  platform: 'node',
  // sharp has a part for each kind of machine, which it looks for beside itself
  external: ['pg-native', 'sharp', /^vite$/],
  output: { format: 'esm', sourcemap: true, cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
};
