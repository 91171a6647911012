package rasid.transform;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasid.source.TextEncoding;

class SideMetadataTest {

  @TempDir Path folder;

  @Test
  void eachRunReadsATableOnceAsItIsWhenItBegins() throws IOException {
    write("أول");
    SideMetadata first = new SideMetadata(TextEncoding.UTF_8);
    assertThat(title(first)).isEqualTo("أول");
    write("ثان");
    assertThat(title(SerializableUtils.clone(first))).isEqualTo("أول");
    assertThat(title(new SideMetadata(TextEncoding.UTF_8))).isEqualTo("ثان");
  }

  private void write(String title) throws IOException {
    Files.writeString(folder.resolve("metadata.csv"), "file_name,title\na.txt," + title + "\n");
  }

  private String title(SideMetadata table) throws IOException {
    return table.row(folder + "/a.txt", "a.txt").get("title");
  }
}
