package rasid.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import rasid.annotation.segment.LexerTables;
import rasid.annotation.segment.SegmenterTables;
import rasid.annotation.tag.TaggerTables;
import rasid.tables.TableFile;
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
    TableFile.write(out, this::to);
  }

  private void to(TableWriter out) throws IOException {
    out.write(FORMAT);
    out.write(source);
    lexer.write(out);
    segmenter.write(out);
    tagger.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it is of another format or cut short
   */
  public static AnnotatorModel read(InputStream in) throws IOException {
    return TableFile.read(in, AnnotatorModel::from);
  }

  private static AnnotatorModel from(TableReader in) throws IOException {
    in.expectFormat(
        FORMAT, "compiled annotator", "make it again with scripts/compile-annotator.sh");
    return new AnnotatorModel(
        in.readString(), LexerTables.read(in), SegmenterTables.read(in), TaggerTables.read(in));
  }
}
