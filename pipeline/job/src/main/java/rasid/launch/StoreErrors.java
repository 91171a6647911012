package rasid.launch;

import com.google.common.base.Throwables;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import rasid.run.FileAddress;

/** Tells options that are wrong from stores that do not answer, and may the next time. */
final class StoreErrors {

  private StoreErrors() {}

  /**
   * What an option's error is to be thrown as.
   *
   * @return an {@link UncheckedIOException} when a store did not answer, otherwise an {@link
   *     IllegalArgumentException}
   */
  static RuntimeException of(String message, Exception error) {
    return Throwables.getCausalChain(error).stream().anyMatch(StoreErrors::mayAnswerLater)
        ? new UncheckedIOException(message, new IOException(error))
        : new IllegalArgumentException(message, error);
  }

  /** The same, for a file or pattern: a disk says the same again. */
  static RuntimeException of(String message, String address, Exception error) {
    return FileAddress.isLocal(address)
        ? new IllegalArgumentException(message, error)
        : of(message, error);
  }

  /** What is not there, or may not be read, stays so. */
  private static boolean mayAnswerLater(Throwable error) {
    return error instanceof IOException
        && !(error instanceof FileNotFoundException)
        && !(error instanceof FileSystemException);
  }
}
