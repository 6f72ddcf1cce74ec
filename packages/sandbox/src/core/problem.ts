import type { Response } from 'express';
import { randomUUID } from 'node:crypto';

/** One refused parameter or field; `name` uses dots and indexes, `nonFieldErrors` means the whole body. */
export interface InvalidParam {
  name: string;
  code: string;
  reason: string;
}

export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  invalidParams?: InvalidParam[];
}

/** How an API writes its errors: ZGW (RFC 7807), older ZGW texts (`invalid-params`), Haal Centraal BRP, KvK. */
export type ErrorShape = 'zgw' | 'older' | 'brp' | 'kvk';

export type ProblemError = Error & { problem: Problem };

/** An error to throw; the API that catches it writes it in its own shape. */
export function problem(content: Problem): ProblemError {
  return Object.assign(new Error(content.title), { problem: content });
}

/** Whether it is such an error; anything else is a fault of the sandbox itself. */
export function isProblem(error: unknown): error is ProblemError {
  return error instanceof Error && 'problem' in error;
}

/** 400 with every refused parameter or field named. */
export function invalid(...invalidParams: InvalidParam[]): ProblemError {
  return problem({ status: 400, code: 'invalid', title: 'Invalid input.', invalidParams });
}

/** 400 because of one parameter or field. */
export function invalidField(name: string, code: string, reason: string): ProblemError {
  return invalid({ name, code, reason });
}

/** 404, as Open Zaak says it. */
export function notFound(): ProblemError {
  return problem({ status: 404, code: 'not_found', title: 'Niet gevonden.', detail: 'Niet gevonden.' });
}

/** Writes a problem in the words of the API. */
export function sendProblem(res: Response, shape: ErrorShape, content: Problem): void {
  if (shape === 'kvk') {
    const code = content.code.startsWith('IPD') ? content.code : `IPD${content.status}0`;
    res
      .status(content.status)
      .type('application/json')
      .send(JSON.stringify({ fout: [{ code, omschrijving: content.detail || content.title }] }));
    return;
  }
  const instance = `urn:uuid:${randomUUID()}`;
  const type = `${res.req.protocol}://${res.req.headers.host ?? 'localhost'}/ref/fouten/${content.code}/`;
  const { status, code, title, detail = '', invalidParams } = content;
  const params = invalidParams ?? (status === 400 && shape !== 'brp' ? [] : undefined);
  const key = shape === 'older' ? 'invalid-params' : 'invalidParams';
  res
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type, code, title, status, detail, instance, ...(params ? { [key]: params } : {}) }));
}
