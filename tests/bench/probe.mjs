// Preloaded into the measured process (`node --expose-gc --import`): answers the bench over IPC about CPU and memory,
// so that the product itself needs no hook for it.
process.on('message', (message) => {
  if (message?.type !== 'probe') return;
  if (message.gc) for (let i = 0; i < 3; i++) globalThis.gc();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ type: 'probe', cpuMs: (user + system) / 1000, rss, heapUsed });
});
