/** `__Host-`: only over a secure connection (localhost counts), only this host, the whole path; out of reach of scripts. */
import type { FastifyReply, FastifyRequest } from "fastify";

const name = "__Host-qitong";
const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "lax" } as const;

export const sessionSecret = (request: FastifyRequest): string | undefined => request.cookies[name];

export const setSessionCookie = (reply: FastifyReply, secret: string): FastifyReply => reply.setCookie(name, secret, attributes);

export const clearSessionCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(name, attributes);
