package rasid.training;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/**
 * Makes the gazetteer tables from public lists of countries, states, cities and nationality
 * adjectives (see NOTICE). Countries take their Arabic names from the list and from the JDK's CLDR
 * data, because some names of the list are translated by machine. Cities below {@value
 * #SMALLEST_CITY} people are left out but those of Arab countries: elsewhere their names are mostly
 * common words or those of larger places.
 *
 * <p>Usage: {@code PackGazetteers FOLDER_OF_LISTS OUTPUT_FOLDER}
 */
public final class PackGazetteers {

  private static final int SMALLEST_CITY = 15_000;

  private static final int SHORTEST_NAME = 3;

  /** Words of fewer people's names are left out: most are misspellings or common words. */
  private static final int RAREST_NAME = 2;

  private static final Set<String> ARAB_COUNTRIES =
      Set.copyOf(
          Splitter.on(' ')
              .splitToList(
                  "PS LB SY IQ YE LY SD EG JO SA AE QA BH KW OM TN DZ MA MR SO DJ KM EH SS"));

  /** Category words that the list puts before names. */
  private static final Pattern CATEGORY =
      Pattern.compile(
          "^(منطقة|قضاء|مديرية|ناحية|محافظة|ولاية|بلدية|دائرة|معتمدية|مركز|حي|في|مدينة|إقليم|عمالة"
              + "|جزر|واحة|قسم|إمارة|لواء) ");

  /** Common words and first names that the list has as names of Arab villages. */
  private static final Set<String> COMMON_WORDS =
      Set.copyOf(
          Splitter.on(' ')
              .splitToList(
                  "إطار حارس مركز الاتحاد بدو رأفت قارة الثورة التل شداد ماشا توكو جامين سارتا"
                      + " البلد الجديد الجديدة الشمال الجنوب الشرق الغرب الوسط النور النجم المركز"
                      + " السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة حرة خضراء الكبرى"
                      + " الصغرى حجر بحر باب عين وادي جبل نهر سيدي أولاد بني دار بيت كفر رأس مزرعة"
                      + " حديقة مطار ميناء سوق طريق بئر البئر القلعة الحصن قلعة العرب عرب مصر عامر"
                      + " سالم صالح حسن حسين علي محمد أحمد خالد سعيد ناصر منصور طاهر زيد عثمان عمر"
                      + " سليمان يوسف إبراهيم داود موسى عيسى هارون"));

  private final Path lists;
  private final Path output;

  private PackGazetteers(Path lists, Path output) {
    this.lists = lists;
    this.output = output;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: PackGazetteers FOLDER_OF_LISTS OUTPUT_FOLDER");
    }
    PackGazetteers pack = new PackGazetteers(Path.of(args[0]), Path.of(args[1]));
    Map<String, String> countries = pack.countries();
    pack.states();
    pack.cities();
    pack.nisba(countries);
    pack.names();
  }

  /** Writes the countries; returns their codes by Wikidata id. */
  private Map<String, String> countries() throws IOException {
    Map<String, String> codes = new LinkedHashMap<>();
    try (PrintStream out = table("countries.tsv", "qid\tcountry\tname_ar\tname_en")) {
      for (Table.Row row : list("countries_ar.tsv.gz").rows()) {
        String code = row.get("iso2");
        codes.put(row.get("qid"), code);
        String name =
            new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(Locale.forLanguageTag("ar"));
        out.println(String.join("\t", row.get("qid"), code, name, row.get("name_en")));
      }
    }
    return codes;
  }

  private void states() throws IOException {
    try (PrintStream out = table("states.tsv", "qid\tcountry\tname_ar\tname_en")) {
      for (Table.Row row : list("states_ar.tsv.gz").rows()) {
        if (isName(row.get("name_ar"))) {
          out.println(
              String.join(
                  "\t",
                  row.get("qid"),
                  row.get("country"),
                  row.get("name_ar"),
                  row.get("name_en")));
        }
      }
    }
  }

  private void cities() throws IOException {
    try (PrintStream out =
        table("cities.tsv", "qid\tcountry\tname_ar\tname_en\tpopulation\tlat\tlon")) {
      Set<String> large = new HashSet<>();
      List<Table.Row> rows = list("cities_ar.tsv.gz").rows();
      for (Table.Row row : rows) {
        boolean isLarge =
            row.number("population") >= SMALLEST_CITY || row.get("type").equals("capital");
        if (isLarge && isName(row.get("name_ar")) && !isCommon(row, row.get("name_ar"))) {
          writeCity(out, row, row.get("name_ar"));
          large.add(key(row, row.get("name_ar")));
        }
      }
      for (Table.Row row : rows) {
        String name = CATEGORY.matcher(row.get("name_ar")).replaceFirst("");
        boolean isSmall = ARAB_COUNTRIES.contains(row.get("country")) && isName(name);
        if (isSmall && !isCommon(row, name) && large.add(key(row, name))) {
          writeCity(out, row, name);
        }
      }
    }
  }

  private static void writeCity(PrintStream out, Table.Row row, String name) {
    double population = row.number("population");
    out.println(
        String.join(
            "\t",
            row.get("qid"),
            row.get("country"),
            name,
            row.get("name_en"),
            Double.isNaN(population) ? "" : Long.toString((long) population),
            degrees(row.number("lat")),
            degrees(row.number("lon"))));
  }

  private static String key(Table.Row row, String name) {
    return row.get("country") + ' ' + ArabicNormalizer.key(name);
  }

  /** A village whose name is a common word, or was translated into one. */
  private static boolean isCommon(Table.Row row, String name) {
    return ARAB_COUNTRIES.contains(row.get("country")) && COMMON_WORDS.contains(name);
  }

  private void nisba(Map<String, String> codes) throws IOException {
    try (PrintStream out = table("nisba.tsv", "qid\tcountry\tform")) {
      for (Table.Row row : list("nisba_ar.tsv.gz").rows()) {
        for (String column : new String[] {"male", "males", "female", "females"}) {
          if (isName(row.get(column)) && !row.get(column).contains(" ")) {
            out.println(
                String.join(
                    "\t", row.get("qid"), codes.getOrDefault(row.get("qid"), ""), row.get(column)));
          }
        }
      }
    }
  }

  private void names() throws IOException {
    try (PrintStream out = table("name-words.tsv", "word\tpeople")) {
      for (Table.Row row : list("wikidata_person_name_tokens_ar.tsv.gz").rows()) {
        if (isName(row.get("token")) && row.number("count") >= RAREST_NAME) {
          out.println(row.get("token") + "\t" + row.get("count"));
        }
      }
    }
  }

  private static boolean isName(String name) {
    return name.length() >= SHORTEST_NAME
        && name.chars().allMatch(c -> c == ' ' || c == '-' || (c >= 0x0621 && c <= 0x064A));
  }

  private static String degrees(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private Table list(String name) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(lists.resolve(name)))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      long cells = cells(lines.get(0));
      // A few rows of the public lists have a tab inside a name.
      String whole =
          lines.stream().filter(line -> cells(line) == cells).collect(Collectors.joining("\n"));
      return Table.read(name, new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static long cells(String line) {
    return line.chars().filter(c -> c == '\t').count();
  }

  private PrintStream table(String name, String columns) throws IOException {
    PrintStream out =
        new PrintStream(Files.newOutputStream(output.resolve(name)), false, StandardCharsets.UTF_8);
    out.println("# Made by rasid.training.PackGazetteers. Source and licence: NOTICE.");
    out.println(columns);
    return out;
  }
}
