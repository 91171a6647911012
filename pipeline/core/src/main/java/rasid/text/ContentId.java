package rasid.text;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Ids that are derived from content alone: equal parts give equal ids, in every run and on every
 * runner.
 */
public final class ContentId {

  private ContentId() {}

  /**
   * 16 hexadecimal digits (64 bits of SHA-256) of the parts in their order; a null part differs
   * from an empty one.
   */
  public static String of(Object... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Object part : parts) {
      if (part == null) {
        hasher.putByte((byte) 0);
      } else {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        hasher.putByte((byte) 1).putInt(bytes.length).putBytes(bytes);
      }
    }
    return hasher.hash().toString().substring(0, 16);
  }
}
