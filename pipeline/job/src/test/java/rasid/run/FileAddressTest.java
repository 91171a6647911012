package rasid.run;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileAddressTest {

  @Test
  void pathsAndFileAddressesAreOfThisMachine() {
    for (String local :
        List.of(
            "/x",
            "x/y",
            "x",
            "./x",
            "/x/*.txt",
            "C:\\x",
            "C:/x",
            "file:/x",
            "file:///x",
            "FILE:///x",
            "/a b/c:d",
            "dir/a:b")) {
      assertWithMessage(local).that(FileAddress.isLocal(local)).isTrue();
    }
  }

  @Test
  void otherSchemesAreStores() {
    for (String store :
        List.of("s3://x/y", "gs://x/*.txt", "hdfs://host:8020/x", "hdfs:///x", "hdfs:/x")) {
      assertWithMessage(store).that(FileAddress.isLocal(store)).isFalse();
    }
  }

  @Test
  void aLocalAddressIsAPathHoweverItIsWritten() {
    assertThat(FileAddress.withoutScheme("file:///x/y")).isEqualTo("/x/y");
    assertThat(FileAddress.withoutScheme("file:/x/y")).isEqualTo("/x/y");
    assertThat(FileAddress.withoutScheme("x/y")).isEqualTo("x/y");
    assertThat(FileAddress.withoutScheme("s3://x/y")).isEqualTo("s3://x/y");
    assertThat(FileAddress.areSame("file:///x/y", "/x/./y")).isTrue();
    assertThat(FileAddress.areSame("a", Path.of("a").toAbsolutePath().toString())).isTrue();
    assertThat(FileAddress.areSame("s3://x/y", "/x/y")).isFalse();
  }
}
