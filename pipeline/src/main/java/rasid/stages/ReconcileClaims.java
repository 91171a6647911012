package rasid.stages;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.QuantityKey;
import rasid.record.Claim;
import rasid.record.ClaimGroup;

/** Brings the claims about one quantity together over all articles. */
public final class ReconcileClaims extends PTransform<PCollection<Claim>, PCollection<ClaimGroup>> {
  private static final long serialVersionUID = 1L;

  private ReconcileClaims() {
    super("ReconcileClaims");
  }

  public static ReconcileClaims create() {
    return new ReconcileClaims();
  }

  @Override
  public PCollection<ClaimGroup> expand(PCollection<Claim> claims) {
    return claims
        .apply("Key", WithKeys.of(QuantityKey::story).withKeyType(TypeDescriptors.strings()))
        .apply("Group", GroupByKey.create())
        .apply("Reconcile", ParDo.of(new Reconcile()));
  }

  private static final class Reconcile extends DoFn<KV<String, Iterable<Claim>>, ClaimGroup> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<Claim>> claims, OutputReceiver<ClaimGroup> out) {
      ClaimGrouper.group(claims.getValue()).forEach(out::output);
    }
  }
}
