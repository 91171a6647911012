import com.google.api.services.dataflow.model.DataflowPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.runners.dataflow.util.PackageUtil;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * Stages nothing, so that a job can be translated without a network: names the files that would be
 * uploaded, and keeps the bytes of the pipeline beside the template.
 */
public final class NoUploadStager implements Stager {

  private final Path folder;

  private NoUploadStager(Path folder) {
    this.folder = folder;
  }

  public static NoUploadStager fromOptions(PipelineOptions options) {
    String template = options.as(DataflowPipelineOptions.class).getTemplateLocation();
    return new NoUploadStager(Path.of(template).getParent());
  }

  @Override
  public List<DataflowPackage> stageFiles(List<PackageUtil.StagedFile> files) {
    return files.stream()
        .map(file -> named(Path.of(file.getSource()).getFileName().toString()))
        .toList();
  }

  @Override
  public DataflowPackage stageToFile(byte[] bytes, String name) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return named(name);
  }

  private static DataflowPackage named(String name) {
    return new DataflowPackage().setName(name).setLocation("gs://nowhere/" + name);
  }
}
