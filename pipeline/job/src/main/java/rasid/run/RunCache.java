package rasid.run;

import com.google.common.base.Throwables;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/**
 * What a run reads once in each JVM, however many copies of its transforms work there. Another run
 * in the same JVM reads it again, because the files may have changed in between.
 *
 * @param <K> what is read
 * @param <V> what it holds
 */
public final class RunCache<K, V> {

  private final Cache<Key<K>, V> values;

  /**
   * @param size values that are kept; one that was given up is read again
   */
  public RunCache(int size) {
    values = CacheBuilder.newBuilder().maximumSize(size).build();
  }

  /** One run, in all its serialized copies. */
  public record Scope(String id) implements Serializable {
    /** A run of its own. */
    public static Scope create() {
      return new Scope(UUID.randomUUID().toString());
    }
  }

  /** Reads a value. */
  @FunctionalInterface
  public interface Loader<V> {
    V load() throws IOException;
  }

  private record Key<K>(Scope run, K name) {}

  /** What a run knows under a name; it is read when it asks for the first time. */
  public V get(Scope run, K name, Loader<V> loader) throws IOException {
    try {
      return values.get(new Key<>(run, name), loader::load);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwables.throwIfInstanceOf(cause, IOException.class);
      throw new IOException(cause);
    }
  }
}
