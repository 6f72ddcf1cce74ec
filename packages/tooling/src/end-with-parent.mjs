// Preloaded into the services that a command starts: when the command is gone without a word (SIGKILL), its channel
// closes, and the service stops as if it had been asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
