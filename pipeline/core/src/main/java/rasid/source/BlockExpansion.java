package rasid.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * How large a block of an Avro file may become. Avro unpacks a block as a whole into the heap, so
 * it is unpacked before, without being kept: what is read does not depend on how much memory there
 * is.
 *
 * @param maxBytes longest article; a block that holds several of them may be longer by {@value
 *     #FREE} bytes
 * @param maxExpansion how many times as large as it lies there a block may become
 */
record BlockExpansion(int maxBytes, int maxExpansion) implements Serializable {

  private static final long FREE = 50_000_000;

  private static final int STEP = 1 << 16;

  /**
   * Why a block is not unpacked; null when it may be, or when its own reader will tell.
   *
   * @param codec as the file's header names it
   */
  @Nullable String fault(@Nullable String codec, byte[] block) {
    Unpacking unpacking = new Unpacking(maxExpansion);
    long most = FREE + maxBytes;
    try (InputStream in =
        unpacking.unpacked(unpacked(codec, unpacking.packed(new ByteArrayInputStream(block))))) {
      byte[] step = new byte[STEP];
      long unpacked = 0;
      for (int size = in.read(step); size >= 0; size = in.read(step)) {
        unpacked += size;
        if (unpacked > most) {
          return "it becomes more than " + most + " bytes; raise --maxArticleBytes to read it";
        }
      }
    } catch (DamagedException e) {
      String message = String.valueOf(e.getMessage());
      return message.startsWith("becomes") ? "it " + message : null;
    } catch (IOException e) {
      return null;
    }
    return null;
  }

  private static InputStream unpacked(@Nullable String codec, InputStream packed)
      throws IOException {
    return switch (codec == null ? "null" : codec) {
      case "deflate" -> new InflaterInputStream(packed, new Inflater(/* nowrap= */ true));
      case "bzip2" -> new BZip2CompressorInputStream(packed);
      case "zstandard" -> new ZstdInputStream(packed);
      // Others are no larger than they say, or cannot be read at all.
      default -> packed;
    };
  }
}
