package rasid.transform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
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

/**
 * Ends a run: checks that each article that was read is a document or a failure, gives each dataset
 * without records an empty file, so that every folder can be read, and writes _SUCCESS; or
 * _SUSPECT, when articles were read, but none became a document and none is known from earlier
 * runs.
 */
public final class FinishRun extends PTransform<PCollection<ShardCount>, PDone> {
  private static final long serialVersionUID = 1L;

  private final RunFolder run;

  private FinishRun(RunFolder run) {
    super("FinishRun");
    this.run = run;
  }

  public static FinishRun of(RunFolder run) {
    return new FinishRun(run);
  }

  @Override
  public PDone expand(PCollection<ShardCount> counts) {
    PCollectionView<List<ShardCount>> all = counts.apply("All", View.asList());
    counts
        .getPipeline()
        .apply("Once", Create.of("run"))
        .apply("Finish", ParDo.of(new Finish(run, all)).withSideInputs(all));
    return PDone.in(counts.getPipeline());
  }

  private static final class Finish extends DoFn<String, Void> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;
    private final PCollectionView<List<ShardCount>> all;

    Finish(RunFolder run, PCollectionView<List<ShardCount>> all) {
      this.run = run;
      this.all = all;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      Map<String, Long> records = new TreeMap<>();
      Manifest manifest = new Manifest();
      for (ShardCount count : context.sideInput(all)) {
        records.merge(count.getDataset(), count.getRecords(), Long::sum);
        manifest.add(count.getFiles());
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
      SortedMap<String, Long> failures = new TreeMap<>();
      records.forEach(
          (name, count) -> {
            if (name.startsWith(CountRecords.FAILURES_OF)) {
              failures.put(name.substring(CountRecords.FAILURES_OF.length()), count);
            }
          });
      long left = counts.get("documents") + counts.get("failures");
      if (articles != left) {
        throw new IllegalStateException(
            articles + " articles were read, but documents and failures are " + left);
      }
      Map<String, Object> success = new LinkedHashMap<>();
      success.put("articles", articles);
      success.put("skipped", skipped);
      success.put("records", counts);
      success.put("failures", failures);
      success.put("options", run.settings());
      success.put("policy", ClaimGrouper.POLICY);
      success.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
      success.put(Manifest.KEY, manifest.entries());
      run.store().clearTemporary();
      boolean isSuspect = articles > 0 && skipped == 0 && counts.get("documents") == 0;
      run.store()
          .write(
              isSuspect ? RunLayout.SUSPECT : RunLayout.SUCCESS,
              new ObjectMapper()
                  .enable(SerializationFeature.INDENT_OUTPUT)
                  .writeValueAsBytes(success));
    }
  }
}
