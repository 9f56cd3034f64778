import type {FunctionArg, Select} from '@messageformat/parser';
import type {Point} from '../sim';
import type {Language} from './languages';
import {MessageError, tokensOf, type Token} from './message';
import {plurals} from './plurals';
import {pseudo} from './pseudo';

export type MessageValue = number | string | Point | readonly string[];

/** What a message is told, by the names of its arguments. */
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** How the parts of a message are written. */
export interface MessageWriter {
  number(value: number, digits?: number): string;
  point(point: Point): string;
  list(parts: readonly string[]): string;
  spelled(n: number, isFeminine: boolean): string;
}

/** A message, what it is told, and how its parts are written. */
export interface MessageRequest {
  readonly text: string;
  /** The language that the text is in. */
  readonly language: Language;
  readonly values: MessageValues;
  readonly writer: MessageWriter;
}

/**
 * Fills a message's arguments in.
 *
 * @throws MessageError when it cannot be read, or a value is missing or of another kind
 *   than the message asks for.
 */
export function formatMessage(request: MessageRequest): string {
  return join(tokensOf(request.text, request.language), request);
}

/**
 * The tokens of a message, written one after the other.
 *
 * @param counted - What `#` stands for, within a plural.
 */
function join(
  tokens: readonly Token[],
  request: MessageRequest,
  counted?: number,
): string {
  return tokens.map(token => write(token, request, counted)).join('');
}

function write(token: Token, request: MessageRequest, counted?: number): string {
  const {writer, language} = request;
  switch (token.type) {
    case 'content':
      return language === 'pseudo' ? pseudo(token.value) : token.value;
    case 'octothorpe':
      return counted === undefined ? '#' : writer.number(counted);
    case 'argument': {
      const value = valueOf(token.arg, request);
      if (typeof value === 'number') return writer.number(value);
      return typeof value === 'string' ? value : refuse(token.arg, 'text', request);
    }
    case 'function':
      return writeAs(token, request);
    case 'plural':
    case 'selectordinal':
      return writePlural(token, request);
    case 'select': {
      const value = valueOf(token.arg, request);
      const key =
        typeof value === 'string' ? value : refuse(token.arg, 'text', request);
      return join(caseOf(token, key), request, counted);
    }
  }
}

function writePlural(token: Select, request: MessageRequest): string {
  const n = numberOf(token.arg, request);
  const counted = n - (token.pluralOffset ?? 0);
  const {cardinal, ordinal} = plurals[request.language];
  const form = (token.type === 'plural' ? cardinal : ordinal)(counted);
  const exact = token.cases.find(({key}) => key === `=${n}`);
  return join(exact?.tokens ?? caseOf(token, form), request, counted);
}

/** The case of a key, or `other`, which every message has. */
function caseOf({cases}: Select, key: string): readonly Token[] {
  const found = cases.find(known => known.key === key);
  return (found ?? cases.find(known => known.key === 'other')!).tokens;
}

function writeAs({arg, key, param = []}: FunctionArg, request: MessageRequest): string {
  const {writer} = request;
  const style = param
    .map(token => (token.type === 'content' ? token.value : ''))
    .join('');
  switch (key) {
    case 'spelled':
      return writer.spelled(numberOf(arg, request), style.trim() === 'feminine');
    case 'list': {
      const value = valueOf(arg, request);
      const isList =
        Array.isArray(value) && value.every(part => typeof part === 'string');
      return isList ? writer.list(value) : refuse(arg, 'a list of texts', request);
    }
    case 'point': {
      const value = valueOf(arg, request);
      const isPoint = Array.isArray(value) && value.every(x => typeof x === 'number');
      return isPoint ? writer.point(value) : refuse(arg, 'a point', request);
    }
    default:
      return writer.number(numberOf(arg, request), Number(style) || undefined);
  }
}

function numberOf(name: string, request: MessageRequest): number {
  const value = valueOf(name, request);
  return typeof value === 'number' ? value : refuse(name, 'a number', request);
}

function valueOf(name: string, request: MessageRequest): MessageValue {
  return request.values[name] ?? refuse(name, 'a value', request);
}

function refuse(name: string, what: string, {text, values}: MessageRequest): never {
  const value = values[name];
  const got = value === undefined ? 'nothing' : JSON.stringify(value);
  throw new MessageError(
    `Expected ${what} for {${name}} in the message "${text}", got ${got}.`,
  );
}
