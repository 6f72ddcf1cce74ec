import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { setupServer } from 'msw/node';

const API = 'http://localhost/api/v1';

/** The API of a test. What a test does not answer is an error. */
export const server = setupServer();

type Answer = object | ((request: Request) => Response | Promise<Response>);

const answer = (body: Answer, request: Request) =>
  typeof body === 'function' ? body(request) : HttpResponse.json(body);

/** Answers of one address: JSON with status 200, or what the function makes of the request. */
export const geeft = (pad: string, body: Answer): RequestHandler =>
  http.get(`${API}${pad}`, ({ request }) => answer(body, request));

/** The same for what is sent. */
export const ontvangt = (pad: string, body: Answer, hoe: 'post' | 'put' | 'delete' = 'post'): RequestHandler =>
  http[hoe](`${API}${pad}`, ({ request }) => answer(body, request));

/** An error of the API (RFC 9457). */
export const probleem = (status: number, code: string, extra: object = {}): Response =>
  HttpResponse.json(
    { type: 'about:blank', title: code, status, code, ...extra },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

export const faalt = (pad: string, status: number, code: string, extra?: object): RequestHandler =>
  geeft(pad, () => probleem(status, code, extra));

export const zonderNetwerk = (pad: string): RequestHandler => geeft(pad, () => HttpResponse.error());
