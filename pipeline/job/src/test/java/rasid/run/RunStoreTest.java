package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.Documents;
import rasid.dataset.Dataset;
import rasid.record.Document;

class RunStoreTest {

  @TempDir Path folder;

  @Test
  void recordsAreReadByShardAndAllTogether() throws IOException {
    RunFolder run = Documents.run(folder, "a");
    Document one = Documents.of("one", "نص");
    Document two = Documents.of("two", "نص آخر");
    Documents.write(run, 3, one);
    Documents.write(run, 1_048_580, two);
    DatasetFiles.writeEmpty(run, Dataset.CLAIMS);
    RunStore store = run.store();
    assertThat(store.shards(Dataset.DOCUMENTS)).containsExactly(3, 1_048_580);
    assertThat(store.shards(Dataset.CLAIMS)).isEmpty();
    assertThat(store.<Document>read(Dataset.DOCUMENTS)).containsExactly(one, two);
    store.<Document>forEach(Dataset.DOCUMENTS, 3, document -> assertThat(document).isEqualTo(one));
    store.<Document>forEach(
        Dataset.DOCUMENTS,
        4,
        document -> {
          throw new AssertionError(document);
        });
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    RunFolder run = Documents.run(folder, "a");
    Documents.write(run, 0, Documents.of("one", "نص"));
    Path file = folder.resolve("run=a/documents/part-00000.avro");
    byte[] bytes = Files.readAllBytes(file);
    // Inside the only block, behind the header.
    Arrays.fill(bytes, bytes.length - 40, bytes.length - 20, (byte) 0xFF);
    Files.write(file, bytes);
    IOException damaged =
        assertThrows(IOException.class, () -> run.store().read(Dataset.DOCUMENTS));
    assertThat(damaged).hasMessageThat().startsWith(file + " cannot be read: ");
    Files.writeString(file, "no records");
    IOException none = assertThrows(IOException.class, () -> run.store().read(Dataset.DOCUMENTS));
    assertThat(none).hasMessageThat().startsWith(file + " cannot be read: ");
  }

  @Test
  void onlyWhatAttemptsLeftIsCleared() throws IOException {
    RunFolder run = Documents.run(folder, "a");
    Documents.write(run, 0, Documents.of("one", "نص"));
    run.store().write("_temporary-documents-00000-x", new byte[] {1});
    run.store().clearTemporary();
    assertThat(run.store().has("_temporary-documents-00000-x")).isFalse();
    assertThat(run.store().has(RunLayout.SUCCESS)).isTrue();
    assertThat(run.store().<Document>read(Dataset.DOCUMENTS)).hasSize(1);
    run.store().clear();
    assertThat(run.store().has(RunLayout.SUCCESS)).isFalse();
    assertThat(run.store().read(Dataset.DOCUMENTS)).isEqualTo(List.of());
  }
}
