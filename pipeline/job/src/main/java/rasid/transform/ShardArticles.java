package rasid.transform;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.IterableCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.record.ArticleAddress;
import rasid.record.ArticleCopy;

/**
 * Spreads addresses over shards by a hash of file name and range, which is the same on every
 * runner, each address with the {@linkplain FindCopies copies} among its articles. A file that
 * several patterns match is read once.
 */
public final class ShardArticles
    extends PTransform<
        PCollection<ArticleAddress>, PCollection<KV<Integer, Iterable<ArticleAddress>>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<ArticleAddress> ADDRESSES = new TupleTag<>() {};

  private static final TupleTag<ArticleCopy> COPIES = new TupleTag<>() {};

  private final int shards;
  private final ReadArticles reader;

  private ShardArticles(int shards, ReadArticles reader) {
    super("ShardArticles");
    this.shards = shards;
    this.reader = reader;
  }

  /**
   * Spreads addresses.
   *
   * @param reader reads the ids of articles that may have copies in other shards
   */
  public static ShardArticles into(int shards, ReadArticles reader) {
    if (shards < 1) {
      throw new IllegalArgumentException("--shards must be at least 1: " + shards);
    }
    return new ShardArticles(shards, reader);
  }

  @Override
  public PCollection<KV<Integer, Iterable<ArticleAddress>>> expand(
      PCollection<ArticleAddress> addresses) {
    int count = shards;
    PCollection<KV<Integer, ArticleAddress>> keyed =
        addresses.apply(
            "Key",
            WithKeys.<Integer, ArticleAddress>of(address -> shard(address, count))
                .withKeyType(TypeDescriptors.integers()));
    return KeyedPCollectionTuple.of(ADDRESSES, keyed)
        .and(COPIES, keyed.apply(FindCopies.by(reader, shards)))
        .apply("Group", CoGroupByKey.create())
        .apply("Mark", ParDo.of(new MarkCopies()))
        .setCoder(
            KvCoder.of(
                VarIntCoder.of(), IterableCoder.of(AvroCoder.specific(ArticleAddress.class))));
  }

  /** Tells each address of the copies among its articles. */
  private static final class MarkCopies
      extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, Iterable<ArticleAddress>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> shard,
        OutputReceiver<KV<Integer, Iterable<ArticleAddress>>> out) {
      Map<String, ArticleAddress> addresses = new TreeMap<>();
      for (ArticleAddress address : shard.getValue().getAll(ADDRESSES)) {
        addresses.put(
            key(address.getUri(), address.getBegin()),
            ArticleAddress.newBuilder(address).setCopies(new ArrayList<>()).build());
      }
      for (ArticleCopy copy : shard.getValue().getAll(COPIES)) {
        Objects.requireNonNull(addresses.get(key(copy.getUri(), copy.getBegin())))
            .getCopies()
            .add(copy);
      }
      out.output(KV.of(shard.getKey(), new ArrayList<>(addresses.values())));
    }

    private static String key(String uri, long begin) {
      return uri + "#" + begin;
    }
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
