package rasid.transform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import rasid.dataset.Dataset;
import rasid.passage.PassageTexts;
import rasid.record.Document;
import rasid.record.DocumentPlace;
import rasid.record.PassageSide;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.Batches;

/** Reads the documents of some shards, and fills the sides of passages that stand in them. */
final class LookUpPassages
    extends DoFn<KV<Integer, Iterable<Batch<PassageSide>>>, Batch<PassageSide>> {
  private static final long serialVersionUID = 1L;

  private final RunFolder run;
  private final EarlierRuns earlier;
  private final int shards;

  LookUpPassages(RunFolder run, EarlierRuns earlier, int shards) {
    this.run = run;
    this.earlier = earlier;
    this.shards = shards;
  }

  /**
   * Fills the sides of a shard.
   *
   * @throws IOException when a document is not where it was written
   */
  @ProcessElement
  public void process(
      @Element KV<Integer, Iterable<Batch<PassageSide>>> shard,
      OutputReceiver<Batch<PassageSide>> out)
      throws IOException {
    Map<DocumentPlace, Map<String, List<PassageSide>>> byPlace = new TreeMap<>();
    for (PassageSide side : Batch.all(shard.getValue(), PassageSide.getClassSchema())) {
      byPlace
          .computeIfAbsent(side.getPlace(), place -> new HashMap<>())
          .computeIfAbsent(side.getDocId(), id -> new ArrayList<>())
          .add(side);
    }
    Batches<PassageSide> sides = new Batches<>(PassageSide.getClassSchema(), shards, out::output);
    for (Map.Entry<DocumentPlace, Map<String, List<PassageSide>>> entry : byPlace.entrySet()) {
      DocumentPlace place = entry.getKey();
      Map<String, List<PassageSide>> wanted = entry.getValue();
      earlier
          .folderOf(place, run)
          .<Document>forEach(
              Dataset.DOCUMENTS,
              place.getShard(),
              document -> {
                List<PassageSide> here = wanted.remove(document.getDocId());
                if (here != null) {
                  PassageTexts.fill(document, here);
                  here.forEach(side -> sides.add(Batches.shard(side.getPassageId(), shards), side));
                }
              });
      if (!wanted.isEmpty()) {
        throw new IOException(missing(place, Collections.min(wanted.keySet())));
      }
    }
    sides.flush();
  }

  private String missing(DocumentPlace place, String docId) {
    return "the document "
        + docId
        + " of shard "
        + place.getShard()
        + " is missing from "
        + earlier.folderOf(place, run)
        + (EarlierRuns.isOwn(place)
            ? "; nothing else may change a run's folder while it works"
            : "; restore the folder, or leave it out of --previous");
  }
}
