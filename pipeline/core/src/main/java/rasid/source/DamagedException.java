package rasid.source;

import java.io.IOException;
import rasid.record.Failure;
import rasid.record.FailureCategory;

/**
 * A stretch of a file cannot be unpacked. A stream throws it once, where the stretch would stand;
 * who reads on gets what stands behind it.
 */
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long offset;
  private final byte[] payload;
  private final long length;

  /**
   * @param offset where it begins, in bytes of the file as it lies there
   * @param payload its bytes, packed, as far as a failure keeps them
   * @param length how many bytes it has; -1 when it is not known
   */
  public DamagedException(String message, long offset, byte[] payload, long length) {
    super(message);
    this.offset = offset;
    this.payload = payload.clone();
    this.length = length;
  }

  /** What it is in the failures of a run. */
  public Failure failure(String uri) {
    return Failures.of(
        uri + "#packed=" + offset,
        FailureCategory.UNREADABLE,
        String.valueOf(getMessage()),
        payload.length == 0 ? null : payload,
        length);
  }
}
