/** The bytes of an answer; of a stream that never ends what comes first. */
export async function bytesVan(answer: Response): Promise<Buffer> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    return Buffer.from(await answer.arrayBuffer());
  }
  const reader = answer.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return Buffer.from(value ?? []);
}
