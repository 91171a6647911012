package rasid.stages;

import com.google.common.collect.Iterables;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.reconcile.FingerprintBatches;
import rasid.reconcile.PassageFinder;
import rasid.record.FingerprintBatch;
import rasid.record.Passage;
import rasid.record.SharedRun;

/**
 * Finds the passages that articles share. Runs of words are spread over shards by their hash and
 * grouped inside a shard: there are as many different runs as words, and a key of its own for each
 * costs a runner more than the work itself.
 */
public final class FindPassages
    extends PTransform<PCollection<FingerprintBatch>, PCollection<Passage>> {
  private static final long serialVersionUID = 1L;

  private final int shards;

  private FindPassages(int shards) {
    super("FindPassages");
    this.shards = shards;
  }

  /** Finds passages in so many shards. */
  public static FindPassages inShards(int shards) {
    return new FindPassages(shards);
  }

  @Override
  public PCollection<Passage> expand(PCollection<FingerprintBatch> fingerprints) {
    int count = shards;
    return fingerprints
        .apply(
            "KeyByShard",
            WithKeys.<Integer, FingerprintBatch>of(FingerprintBatch::getShard)
                .withKeyType(TypeDescriptors.integers()))
        .apply("GroupByShard", GroupByKey.create())
        .apply("Pair", ParDo.of(new Pair()))
        .apply(
            "KeyByPair",
            WithKeys.<Integer, SharedRun>of(
                    run -> Math.floorMod(PassageFinder.pair(run).hashCode(), count))
                .withKeyType(TypeDescriptors.integers()))
        .apply("GroupByPair", GroupByKey.create())
        .apply("Join", ParDo.of(new Join()));
  }

  private static final class Pair extends DoFn<KV<Integer, Iterable<FingerprintBatch>>, SharedRun> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<FingerprintBatch>> shard, OutputReceiver<SharedRun> out) {
      PassageFinder.pairs(
              Iterables.concat(Iterables.transform(shard.getValue(), FingerprintBatches::read)))
          .forEach(out::output);
    }
  }

  private static final class Join extends DoFn<KV<Integer, Iterable<SharedRun>>, Passage> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<SharedRun>> shard, OutputReceiver<Passage> out) {
      PassageFinder.passages(shard.getValue()).forEach(out::output);
    }
  }
}
