package rasid.serve;

import org.checkerframework.checker.nullness.qual.Nullable;

/** A request that is answered with what is wrong. */
final class HttpFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status as HTTP numbers it
   * @param message what is wrong and what to do, for the one who asked
   */
  HttpFailure(int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  int status() {
    return status;
  }
}
