package rasid.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import rasid.annotation.segment.LexerTables;
import rasid.annotation.segment.SegmenterTables;
import rasid.annotation.tag.TaggerTables;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * CoreNLP's Arabic models as tables of primitives.
 *
 * @param source what they were compiled from: the models with their checksums
 * @param lexer how text falls into tokens
 * @param segmenter how tokens fall into words and clitics
 * @param tagger which part of speech a word has
 */
public record AnnotatorModel(
    String source, LexerTables lexer, SegmenterTables segmenter, TaggerTables tagger) {

  /** Changes when the order or the meaning of what is written changes. */
  private static final String FORMAT = "rasid-annotator-1";

  public void write(OutputStream out) throws IOException {
    try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
      TableWriter writer = new TableWriter(zipped);
      writer.write(FORMAT);
      writer.write(source);
      lexer.write(writer);
      segmenter.write(writer);
      tagger.write(writer);
      writer.flush();
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format or cut short
   */
  public static AnnotatorModel read(InputStream in) throws IOException {
    try (GZIPInputStream zipped = new GZIPInputStream(in, 1 << 16)) {
      TableReader reader = new TableReader(zipped);
      String format = reader.readString();
      if (!format.equals(FORMAT)) {
        throw new IOException(
            "compiled annotator of format "
                + format
                + ", not "
                + FORMAT
                + "; make it again with scripts/compile-annotator.sh");
      }
      return new AnnotatorModel(
          reader.readString(),
          LexerTables.read(reader),
          SegmenterTables.read(reader),
          TaggerTables.read(reader));
    }
  }
}
