/** Excel's error codes: stable, in no language. Only those the host answers. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  GeneralException: 500,
};

/** What the host refuses; `location` is the member that refused ("Range.values"). */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location: string = '',
  ) {
    super(message);
  }

  /** The HTTP status Excel answers with this code. */
  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}
