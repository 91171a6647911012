package rasid.transform;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.record.ArticleAddress;

/**
 * Spreads addresses over shards by a hash of file name and range, which is the same on every
 * runner.
 */
public final class ShardArticles
    extends PTransform<
        PCollection<ArticleAddress>, PCollection<KV<Integer, Iterable<ArticleAddress>>>> {
  private static final long serialVersionUID = 1L;

  private final int shards;

  private ShardArticles(int shards) {
    super("ShardArticles");
    this.shards = shards;
  }

  public static ShardArticles into(int shards) {
    if (shards < 1) {
      throw new IllegalArgumentException("--shards must be at least 1: " + shards);
    }
    return new ShardArticles(shards);
  }

  @Override
  public PCollection<KV<Integer, Iterable<ArticleAddress>>> expand(
      PCollection<ArticleAddress> addresses) {
    int count = shards;
    return addresses
        .apply(
            "Key",
            WithKeys.<Integer, ArticleAddress>of(address -> shard(address, count))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Group", GroupByKey.create());
  }

  /** Files of one name in different folders fall into one shard, so that true copies meet. */
  static int shard(ArticleAddress address, int shards) {
    long hash =
        Hashing.murmur3_128()
            .newHasher()
            .putString(address.getName(), StandardCharsets.UTF_8)
            .putLong(address.getBegin())
            .hash()
            .asLong();
    return Math.floorMod(hash, shards);
  }
}
