package rasid.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.CRC32;
import rasid.annotation.AnnotatorModel;

/**
 * Compiles CoreNLP's Arabic models into the tables of the fast annotator:
 *
 * <pre>ModelCompiler FILE</pre>
 */
public final class ModelCompiler {

  private ModelCompiler() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: ModelCompiler FILE");
      System.exit(2);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      compile(CoreNlpAnnotator.settings().getProperty("segment.orthoOptions")).write(out);
    }
  }

  /**
   * The tables of CoreNLP's models under the given options of its lexer.
   *
   * @throws ModelMismatchException when a model is not of the kind that is known
   */
  public static AnnotatorModel compile(String lexerOptions) {
    Properties settings = CoreNlpAnnotator.settings();
    String segmenter = settings.getProperty("segment.model");
    String tagger = settings.getProperty("pos.model");
    try {
      return new AnnotatorModel(
          checksum(segmenter) + "\n" + checksum(tagger),
          LexerCompiler.compile(lexerOptions),
          SegmenterCompiler.compile(CRFClassifier.getClassifier(segmenter)),
          TaggerCompiler.compile(new MaxentTagger(tagger)));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("CoreNLP's Arabic models cannot be read", e);
    }
  }

  private static String checksum(String resource) throws IOException {
    try (InputStream in = ModelCompiler.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not on the class path");
      }
      CRC32 checksum = new CRC32();
      checksum.update(in.readAllBytes());
      return resource + " " + Long.toHexString(checksum.getValue());
    }
  }
}
