package rasid.transform;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import rasid.dataset.Dataset;
import rasid.lexicon.Lexicons;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.reconcile.ReportSorter;
import rasid.record.Report;
import rasid.record.ShardCount;
import rasid.run.RunFolder;
import rasid.run.ShardWriter;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.GroupBatches;

/**
 * Brings the claims about one quantity together over all articles, and writes the groups that no
 * earlier run told as they are, with the reports of each for later runs. The reports of a shard are
 * sorted on disk and read once, so that a key that half of the world's news falls to needs no more
 * memory than another.
 */
public final class ReconcileClaims
    extends PTransform<PCollection<Batch<Report>>, PCollection<ShardCount>> {
  private static final long serialVersionUID = 1L;

  private final Lexicons lexicons;
  private final RunFolder run;

  private ReconcileClaims(Lexicons lexicons, RunFolder run) {
    super("ReconcileClaims");
    this.lexicons = lexicons;
    this.run = run;
  }

  /** Takes batches of reports by the shard of their story key. */
  public static ReconcileClaims writingTo(RunFolder run, Lexicons lexicons) {
    return new ReconcileClaims(lexicons, run);
  }

  @Override
  public PCollection<ShardCount> expand(PCollection<Batch<Report>> reports) {
    return reports
        .apply("ByStory", GroupBatches.byShard())
        .apply("Reconcile", ParDo.of(new Reconcile(lexicons, run)));
  }

  static final class Reconcile extends DoFn<KV<Integer, Iterable<Batch<Report>>>, ShardCount> {
    private static final long serialVersionUID = 1L;

    private final Lexicons lexicons;
    private final RunFolder run;
    private transient GroupClasses classes;

    Reconcile(Lexicons lexicons, RunFolder run) {
      this.lexicons = lexicons;
      this.run = run;
    }

    @Setup
    public void load() {
      classes = GroupClasses.of(lexicons);
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Batch<Report>>> shard, OutputReceiver<ShardCount> out)
        throws IOException {
      try (ReportSorter sorter = ReportSorter.create();
          ShardWriter writer = ShardWriter.of(run, shard.getKey())) {
        for (Batch<Report> batch : shard.getValue()) {
          for (byte[] report : batch.encoded()) {
            sorter.add(report);
          }
        }
        ClaimGrouper grouper =
            new ClaimGrouper(
                classes,
                group -> {
                  group.setAsOf(run.date());
                  append(writer, Dataset.CLAIM_GROUPS, group);
                },
                report -> append(writer, Dataset.STORY_INDEX, report));
        sorter.forEachSorted(grouper::add);
        grouper.finish();
        writer.finish().forEach(out::output);
      }
    }

    private static void append(ShardWriter writer, Dataset dataset, SpecificRecord entry) {
      try {
        writer.append(dataset, entry);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
