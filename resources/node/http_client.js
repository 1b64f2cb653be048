// Sends the HTTP requests of Two Arrows with Node's own client, one process for many requests.
//
// It speaks with its parent over standard input and output, in frames: the lengths of a header and
// of a body (unsigned, 4 bytes each, big-endian), then the header as JSON, then the body. A request
// is {id, method, url, headers, connectMs, silenceMs}, its answer {id, status, headers} with the
// body decompressed, or {id, failure, reason}. Passwords come in this way only, never as arguments.
// The process ends when its standard input does. The other end is syncengine/client/node.py.
'use strict';

const http = require('node:http');
const https = require('node:https');
const zlib = require('node:zlib');

const RETRY_AFTER_MS = 200;
const LENGTHS_BYTES = 8;
const agents = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2' }),
};

class Failure extends Error {
  constructor(kind, reason) {
    super(reason);
    this.kind = kind;
  }
}

const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const CUT = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);
const TLS = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_|EPROTO)/;

function kindOf(error) {
  const code = error.code || '';
  if (error.kind) return error.kind;
  if (UNKNOWN_HOST.has(code)) return 'host';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ECONNREFUSED') return 'refused';
  if (CUT.has(code) || code.startsWith('HPE_')) return 'cut';
  if (TLS.test(code)) return 'certificate';
  return 'unreachable';
}

function write(header, body) {
  const text = Buffer.from(JSON.stringify(header));
  const lengths = Buffer.alloc(LENGTHS_BYTES);
  lengths.writeUInt32BE(text.length, 0);
  lengths.writeUInt32BE(body.length, 4);
  process.stdout.write(Buffer.concat([lengths, text, body]));
}

function received(response) {
  const packed = response.headers['content-encoding'] === 'gzip';
  const stream = packed ? response.pipe(zlib.createGunzip()) : response;
  return new Promise((resolve, reject) => {
    const parts = [];
    const broken = (error) =>
      reject(error.kind ? error : new Failure('broken', 'it ended too early'));
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => resolve(Buffer.concat(parts)));
    stream.on('error', broken);
    if (stream !== response) response.on('error', broken);
  });
}

function attempt(asked, body) {
  return new Promise((resolve, reject) => {
    const url = new URL(asked.url);
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: asked.method,
      headers: asked.headers,
      agent: agents[url.protocol],
    });
    const late = () => request.destroy(new Failure('timeout', 'no answer in time'));
    const connecting = setTimeout(late, asked.connectMs);
    request.on('socket', (socket) => {
      if (!socket.connecting) clearTimeout(connecting);
      else socket.once('connect', () => clearTimeout(connecting));
    });
    request.setTimeout(asked.silenceMs, late);
    request.on('error', (error) => {
      clearTimeout(connecting);
      reject(error);
    });
    request.on('response', (response) => {
      response.on('aborted', () => response.destroy(new Failure('broken', 'it ended too early')));
      received(response).then(
        (content) => resolve({ status: response.statusCode, headers: response.headers, content }),
        reject,
      );
    });
    request.end(body);
  });
}

async function answer(asked, body) {
  try {
    let found;
    try {
      found = await attempt(asked, body);
    } catch (error) {
      // A kept-alive connection that the server has closed meanwhile is the usual reason; every
      // request may be repeated.
      if (!['cut', 'refused'].includes(kindOf(error))) throw error;
      await new Promise((resume) => setTimeout(resume, RETRY_AFTER_MS));
      found = await attempt(asked, body);
    }
    write({ id: asked.id, status: found.status, headers: found.headers }, found.content);
  } catch (error) {
    const reason = error.message || error.code || 'unknown';
    write({ id: asked.id, failure: kindOf(error), reason }, Buffer.alloc(0));
  }
}

let waiting = [];
let waitingBytes = 0;
let neededBytes = LENGTHS_BYTES;

process.stdin.on('data', (part) => {
  waiting.push(part);
  waitingBytes += part.length;
  while (waitingBytes >= neededBytes) {
    const all = Buffer.concat(waiting);
    const headerEnd = LENGTHS_BYTES + all.readUInt32BE(0);
    const end = headerEnd + all.readUInt32BE(4);
    waiting = [all];
    neededBytes = end;
    if (all.length < end) return;
    const asked = JSON.parse(all.toString('utf8', LENGTHS_BYTES, headerEnd));
    answer(asked, all.subarray(headerEnd, end));
    waiting = [all.subarray(end)];
    waitingBytes = all.length - end;
    neededBytes = LENGTHS_BYTES;
  }
});
process.stdin.on('end', () => process.exit(0));
