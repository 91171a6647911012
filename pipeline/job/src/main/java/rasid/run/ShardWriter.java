package rasid.run;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import rasid.dataset.Dataset;
import rasid.record.ShardCount;

/** The files of one shard: one for each dataset that gets a record. */
public final class ShardWriter implements Closeable {

  private final RunFolder run;
  private final String shard;
  private final String attempt = UUID.randomUUID().toString();
  private final Map<Dataset, DatasetFiles> files = new EnumMap<>(Dataset.class);

  private ShardWriter(RunFolder run, String shard) {
    this.run = run;
    this.shard = shard;
  }

  /** A writer of the files of a shard; attempts at one shard do not meet. */
  public static ShardWriter of(RunFolder run, int shard) {
    return new ShardWriter(run, RunLayout.shardName(shard));
  }

  public void append(Dataset dataset, SpecificRecord entry) throws IOException {
    DatasetFiles file = files.get(dataset);
    if (file == null) {
      file = DatasetFiles.create(run, dataset, shard, attempt);
      files.put(dataset, file);
    }
    file.append(entry);
  }

  public void appendAll(Dataset dataset, Iterable<? extends SpecificRecord> entries)
      throws IOException {
    for (SpecificRecord entry : entries) {
      append(dataset, entry);
    }
  }

  /** Closes all files and gives them their names. */
  public List<ShardCount> finish() throws IOException {
    List<ShardCount> written = new ArrayList<>();
    for (DatasetFiles file : files.values()) {
      written.add(file.finish());
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    try (Closer all = Closer.create()) {
      files.values().forEach(all::register);
    }
  }
}
