package rasid.reconcile;

import com.google.common.io.Closer;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.avro.io.BinaryData;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter;
import org.apache.lucene.util.OfflineSorter.BufferSize;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;
import rasid.dataset.BinaryRecords;
import rasid.record.Report;

/**
 * Sorts encoded reports by the order of their schema, on disk, so that a key may hold more reports
 * than the heap.
 */
public final class ReportSorter implements Closeable {

  /** Heap for sorting; more is spilled to the folder of temporary files. */
  private static final int BUFFER_MEGABYTES = 16;

  private static final int FILES_AT_A_TIME = 16;

  private static final String PREFIX = "reports";

  private final Path folder;
  private final Directory directory;
  private final IndexOutput output;
  private final ByteSequencesWriter writer;

  private ReportSorter() throws IOException {
    folder = Files.createTempDirectory("rasid-" + PREFIX);
    directory = new NIOFSDirectory(folder);
    output = directory.createTempOutput(PREFIX, "unsorted", IOContext.DEFAULT);
    writer = new ByteSequencesWriter(output);
  }

  public static ReportSorter create() throws IOException {
    return new ReportSorter();
  }

  /** Takes a report in Avro's binary encoding. */
  public void add(byte[] report) throws IOException {
    writer.write(report);
  }

  /** Gives all reports in their order. Nothing can be added behind. */
  public void forEachSorted(Consumer<Report> out) throws IOException {
    CodecUtil.writeFooter(output);
    writer.close();
    OfflineSorter sorter =
        new OfflineSorter(
            directory,
            PREFIX,
            ReportSorter::compare,
            BufferSize.megabytes(BUFFER_MEGABYTES),
            FILES_AT_A_TIME,
            -1,
            null,
            0);
    String sorted = sorter.sort(output.getName());
    BinaryRecords<Report> records = new BinaryRecords<>(Report.getClassSchema());
    try (ChecksumIndexInput in = directory.openChecksumInput(sorted, IOContext.READONCE);
        ByteSequencesReader reader = new ByteSequencesReader(in, sorted)) {
      for (BytesRef next = reader.next(); next != null; next = reader.next()) {
        out.accept(records.decode(next.bytes, next.offset, next.length));
      }
    }
  }

  private static int compare(BytesRef a, BytesRef b) {
    return BinaryData.compare(
        a.bytes, a.offset, a.length, b.bytes, b.offset, b.length, Report.getClassSchema());
  }

  @Override
  public void close() throws IOException {
    // The last that is registered is closed first.
    try (Closer all = Closer.create()) {
      all.register(() -> MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE));
      all.register(directory);
      all.register(writer);
    }
  }
}
