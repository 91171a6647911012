package rasid.transform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import rasid.dataset.Dataset;
import rasid.reconcile.ClaimGrouper;
import rasid.record.ShardCount;
import rasid.run.DatasetFiles;
import rasid.run.Manifest;
import rasid.run.RunFolder;
import rasid.run.RunLayout;
import rasid.run.Trust;
import rasid.source.MetadataKeys;

/**
 * Ends a run: checks that each article that was read is a document or a failure, gives each dataset
 * without records an empty file, so that every folder can be read, and writes _SUCCESS; or
 * _SUSPECT, when the run is not to be {@linkplain Trust trusted}.
 */
public final class FinishRun extends PTransform<PCollection<ShardCount>, PDone> {
  private static final long serialVersionUID = 1L;

  private final RunFolder run;
  private final Trust trust;
  private final MetadataKeys keys;

  private FinishRun(RunFolder run, Trust trust, MetadataKeys keys) {
    super("FinishRun");
    this.run = run;
    this.trust = trust;
    this.keys = keys;
  }

  /**
   * Ends a run.
   *
   * @param trust what it must be like to be trusted
   * @param keys where its lines and rows were to have what is known of an article
   */
  public static FinishRun of(RunFolder run, Trust trust, MetadataKeys keys) {
    return new FinishRun(run, trust, keys);
  }

  @Override
  public PDone expand(PCollection<ShardCount> counts) {
    PCollectionView<List<ShardCount>> all = counts.apply("All", View.asList());
    counts
        .getPipeline()
        .apply("Once", Create.of("run"))
        .apply("Finish", ParDo.of(new Finish(run, trust, keys, all)).withSideInputs(all));
    return PDone.in(counts.getPipeline());
  }

  private static final class Finish extends DoFn<String, Void> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;
    private final Trust trust;
    private final MetadataKeys keys;
    private final PCollectionView<List<ShardCount>> all;

    Finish(RunFolder run, Trust trust, MetadataKeys keys, PCollectionView<List<ShardCount>> all) {
      this.run = run;
      this.trust = trust;
      this.keys = keys;
      this.all = all;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      Map<String, Long> records = new TreeMap<>();
      Manifest manifest = new Manifest();
      SortedMap<String, String> examples = new TreeMap<>();
      List<ShardCount> counted = context.sideInput(all);
      for (ShardCount count : Iterables.concat(counted, FileKeys.whole(counted, keys))) {
        if (!count.getKeys().isEmpty()) {
          continue;
        }
        records.merge(count.getDataset(), count.getRecords(), Long::sum);
        manifest.add(count.getFiles());
        if (count.getExample() != null) {
          // The first of all, whichever shard comes first.
          examples.merge(
              name(count.getDataset()), count.getExample(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
      }
      Map<String, Long> counts = new LinkedHashMap<>();
      long articles = records.getOrDefault(CountRecords.ARTICLES, 0L);
      for (Dataset dataset : Dataset.values()) {
        counts.put(dataset.folder(), records.getOrDefault(dataset.folder(), 0L));
        if (!records.containsKey(dataset.folder())) {
          manifest.add(DatasetFiles.writeEmpty(run, dataset).getFiles());
        }
      }
      long skipped = records.getOrDefault(CountRecords.SKIPPED, 0L);
      SortedMap<String, Long> failures = of(CountRecords.FAILURES_OF, records);
      long documents = records.getOrDefault(Dataset.DOCUMENTS.folder(), 0L);
      long left = documents + records.getOrDefault(Dataset.FAILURES.folder(), 0L);
      if (articles != left) {
        throw new IllegalStateException(
            articles + " articles were read, but documents and failures are " + left);
      }
      String suspicion = trust.reasonAgainst(articles, skipped, documents, failures);
      Map<String, Object> success = new LinkedHashMap<>();
      if (suspicion != null) {
        success.put("suspicion", suspicion);
      }
      success.put("articles", articles);
      success.put("skipped", skipped);
      success.put("records", counts);
      success.put("failures", failures);
      success.put("signs", of(CountRecords.SIGN_OF, records));
      success.put("examples", examples);
      success.put("options", run.origin().options());
      success.put("rules", run.origin().rules());
      success.put("policy", ClaimGrouper.POLICY);
      success.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
      success.put(Manifest.KEY, manifest.entries());
      run.store().clearTemporary();
      run.store()
          .write(
              suspicion == null ? RunLayout.SUCCESS : RunLayout.SUSPECT,
              new ObjectMapper()
                  .enable(SerializationFeature.INDENT_OUTPUT)
                  .writeValueAsBytes(success));
    }

    /** The counts of one kind, by what stands behind the name of the kind. */
    private static SortedMap<String, Long> of(String prefix, Map<String, Long> records) {
      SortedMap<String, Long> counts = new TreeMap<>();
      records.forEach(
          (name, count) -> {
            if (name.startsWith(prefix)) {
              counts.put(name(name), count);
            }
          });
      return counts;
    }

    /** A count's name without that of its kind. */
    private static String name(String count) {
      return count.substring(count.indexOf('.') + 1);
    }
  }
}
