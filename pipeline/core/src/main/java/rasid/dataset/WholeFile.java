package rasid.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileReader;

/** Whether a file of records has its end. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Refuses a file that does not end as it should. Avro itself takes a file that was cut in its
   * last block for one that ends with the block before.
   */
  static void require(Path file, DataFileReader<?> reader) throws IOException {
    try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
      ByteBuffer marker = read(bytes, reader.previousSync() - DataFileConstants.SYNC_SIZE);
      ByteBuffer end = read(bytes, bytes.size() - DataFileConstants.SYNC_SIZE);
      if (!marker.equals(end)) {
        throw new IOException("the file was cut");
      }
    }
  }

  private static ByteBuffer read(SeekableByteChannel bytes, long position) throws IOException {
    ByteBuffer marker = ByteBuffer.allocate(DataFileConstants.SYNC_SIZE);
    bytes.position(position);
    while (marker.hasRemaining() && bytes.read(marker) >= 0) {}
    return marker.flip();
  }
}
