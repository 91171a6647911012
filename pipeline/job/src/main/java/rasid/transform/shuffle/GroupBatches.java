package rasid.transform.shuffle;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Brings the batches of each shard together.
 *
 * @param <T> the records of the batches
 */
public final class GroupBatches<T extends SpecificRecord>
    extends PTransform<PCollection<Batch<T>>, PCollection<KV<Integer, Iterable<Batch<T>>>>> {
  private static final long serialVersionUID = 1L;

  private GroupBatches() {}

  public static <T extends SpecificRecord> GroupBatches<T> byShard() {
    return new GroupBatches<>();
  }

  @Override
  public PCollection<KV<Integer, Iterable<Batch<T>>>> expand(PCollection<Batch<T>> batches) {
    return batches
        .apply("Key", ParDo.of(new Key<T>()))
        .setCoder(KvCoder.of(VarIntCoder.of(), BatchCoder.of()))
        .apply("Group", GroupByKey.create());
  }

  private static final class Key<T extends SpecificRecord>
      extends DoFn<Batch<T>, KV<Integer, Batch<T>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Batch<T> batch, OutputReceiver<KV<Integer, Batch<T>>> out) {
      out.output(KV.of(batch.shard(), batch));
    }
  }
}
