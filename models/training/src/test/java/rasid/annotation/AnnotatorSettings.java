package rasid.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import rasid.tables.Table;

/** The settings of CoreNLP's lexer that the annotators are compared under, by name. */
final class AnnotatorSettings {

  /** What CoreNLP's segmenter sets when it is told nothing. */
  private static final String CORENLP =
      "normArDigits,normArPunc,normAlif,removeDiacritics,removeTatweel,removeQuranChars,"
          + "removeProMarker,removeMorphMarker,removeLengthening";

  static final Map<String, String> NAMED = new LinkedHashMap<>();

  static {
    NAMED.put("rasid", properties().getProperty("segment.orthoOptions"));
    NAMED.put("corenlp", CORENLP);
  }

  private AnnotatorSettings() {}

  /** The pipeline's own settings. */
  static Properties properties() {
    Properties settings = new Properties();
    try (InputStream in = Table.open("corenlp-arabic.properties")) {
      settings.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return settings;
  }
}
