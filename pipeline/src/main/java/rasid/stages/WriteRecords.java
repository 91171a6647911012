package rasid.stages;

import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.record.ClaimGroup;
import rasid.record.Passage;
import rasid.record.ShardCount;

/**
 * Writes the records of a dataset that is made over all articles, spread over shards by the hash of
 * their ids and sorted in each.
 *
 * @param <T> the records' type
 */
public final class WriteRecords<T extends SpecificRecord>
    extends PTransform<PCollection<T>, PCollection<ShardCount>> {
  private static final long serialVersionUID = 1L;

  private final Dataset dataset;
  private final RunFolder run;
  private final int shards;
  private final SerializableFunction<T, String> id;

  private WriteRecords(
      Dataset dataset, RunFolder run, int shards, SerializableFunction<T, String> id) {
    super("Write " + dataset.folder());
    this.dataset = dataset;
    this.run = run;
    this.shards = shards;
    this.id = id;
  }

  public static WriteRecords<ClaimGroup> claimGroups(RunFolder run, int shards) {
    return new WriteRecords<>(Dataset.CLAIM_GROUPS, run, shards, ClaimGroup::getGroupId);
  }

  public static WriteRecords<Passage> passages(RunFolder run, int shards) {
    return new WriteRecords<>(Dataset.PASSAGES, run, shards, Passage::getPassageId);
  }

  @Override
  public PCollection<ShardCount> expand(PCollection<T> records) {
    SerializableFunction<T, String> idOf = id;
    int count = shards;
    return records
        .apply(
            "Key",
            WithKeys.<Integer, T>of(entry -> shard(idOf.apply(entry), count))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Group", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteShard<>(dataset, run, id)));
  }

  private static int shard(String id, int shards) {
    return Math.floorMod(
        Hashing.murmur3_128().hashString(id, StandardCharsets.UTF_8).asLong(), shards);
  }

  private static final class WriteShard<T extends SpecificRecord>
      extends DoFn<KV<Integer, Iterable<T>>, ShardCount> {
    private static final long serialVersionUID = 1L;

    private final Dataset dataset;
    private final RunFolder run;
    private final SerializableFunction<T, String> id;

    WriteShard(Dataset dataset, RunFolder run, SerializableFunction<T, String> id) {
      this.dataset = dataset;
      this.run = run;
      this.id = id;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<T>> shard, OutputReceiver<ShardCount> out)
        throws IOException {
      List<T> sorted = Lists.newArrayList(shard.getValue());
      sorted.sort(Comparator.comparing(id::apply));
      String part = String.format(Locale.ROOT, "%05d", shard.getKey());
      try (ShardWriter writer = new ShardWriter(run, part, UUID.randomUUID().toString())) {
        writer.appendAll(dataset, sorted);
        writer.finish().forEach(out::output);
      }
    }
  }
}
