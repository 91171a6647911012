package rasid.stages;

import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.record.Batch;

/** Brings the batches of each shard together. */
final class GroupBatches
    extends PTransform<PCollection<Batch>, PCollection<KV<Integer, Iterable<Batch>>>> {
  private static final long serialVersionUID = 1L;

  private GroupBatches() {}

  static GroupBatches byShard() {
    return new GroupBatches();
  }

  @Override
  public PCollection<KV<Integer, Iterable<Batch>>> expand(PCollection<Batch> batches) {
    return batches
        .apply("Key", WithKeys.of(Batch::getShard).withKeyType(TypeDescriptors.integers()))
        .apply("Group", GroupByKey.create());
  }
}
