import { isJsonObject, type Json, type JsonObject } from './Json';

/** What Office.js in a frame asks of the page around it. */
export interface PaneRequest {
  readonly actionName: string;
  readonly conversationId: Json;
  readonly correlationId: Json;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly actionType: number;
  readonly data: Json;
}

/** Reads a message; null where it is not one of Office.js's requests. */
export function paneRequest(message: unknown): PaneRequest | null {
  if (typeof message !== 'string') return null;
  let parsed: Json;
  try {
    parsed = JSON.parse(message) as Json;
  } catch {
    return null;
  }
  if (!isJsonObject(parsed) || parsed['_messageType'] !== 0) return null;
  const actionName = parsed['_actionName'];
  if (typeof actionName !== 'string') return null;
  return {
    actionName,
    conversationId: parsed['_conversationId'] ?? '',
    correlationId: parsed['_correlationId'] ?? 0,
    actionType: Number(parsed['_actionType'] ?? 0),
    data: parsed['_data'] ?? null,
  };
}

/** An answer (`responseType` 0) or a pushed event (1), as Office.js takes it. */
export function answerMessage(
  to: Pick<PaneRequest, 'actionName' | 'conversationId' | 'correlationId'>,
  data: JsonObject,
  origin: string,
  responseType: 0 | 1,
): JsonObject {
  return {
    _messageType: 1,
    _actionName: to.actionName,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _errorCode: 0,
    _responseType: responseType,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  };
}
