package rasid.stages;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.reconcile.PassageFinder;
import rasid.record.Fingerprint;
import rasid.record.Passage;
import rasid.record.SharedRun;

/** Finds the passages that articles share. */
public final class FindPassages extends PTransform<PCollection<Fingerprint>, PCollection<Passage>> {
  private static final long serialVersionUID = 1L;

  private FindPassages() {
    super("FindPassages");
  }

  public static FindPassages create() {
    return new FindPassages();
  }

  @Override
  public PCollection<Passage> expand(PCollection<Fingerprint> fingerprints) {
    return fingerprints
        .apply("KeyByHash", WithKeys.of(Fingerprint::getHash).withKeyType(TypeDescriptors.longs()))
        .apply("GroupByHash", GroupByKey.create())
        .apply("Pair", ParDo.of(new Pair()))
        .apply("KeyByPair", WithKeys.of(PassageFinder::pair).withKeyType(TypeDescriptors.strings()))
        .apply("GroupByPair", GroupByKey.create())
        .apply("Join", ParDo.of(new Join()));
  }

  private static final class Pair extends DoFn<KV<Long, Iterable<Fingerprint>>, SharedRun> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<Fingerprint>> sameHash, OutputReceiver<SharedRun> out) {
      PassageFinder.pairs(sameHash.getValue()).forEach(out::output);
    }
  }

  private static final class Join extends DoFn<KV<String, Iterable<SharedRun>>, Passage> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<SharedRun>> samePair, OutputReceiver<Passage> out) {
      PassageFinder.passages(samePair.getValue()).forEach(out::output);
    }
  }
}
