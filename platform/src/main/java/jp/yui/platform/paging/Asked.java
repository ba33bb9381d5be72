package jp.yui.platform.paging;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address asks of a list, and the addresses that ask the same but for one thing. What an
 * address says wrongly is as if it were not said.
 *
 * @param path of the list
 * @param by the column that it is sorted by
 * @param down whether the large and the new come first
 * @param words that a row must have; may be empty
 * @param page from 1
 * @param kept what else narrows the list down, by the names in the address
 */
public record Asked(
    String path,
    Columns columns,
    Columns.Column by,
    boolean down,
    String words,
    int page,
    Map<String, String> kept) {
  private static final String NUMBER = "[1-9][0-9]{0,4}";
  private static final int LONGEST = 200;

  /** How a table or a link says what it is sorted by. */
  public record Head(String address, boolean current, boolean down) {
    /** As {@code aria-sort} says it of the column that the list is sorted by. */
    public String order() {
      return down ? "descending" : "ascending";
    }
  }

  /** The first page as everybody gets it. */
  public static Asked of(String path, Columns columns) {
    return of(path, columns, Map.of());
  }

  /**
   * Reads an address.
   *
   * @param address its parameters
   * @param kept names of those that narrow the list down
   */
  public static Asked of(
      String path, Columns columns, Map<String, String> address, String... kept) {
    Columns.Column by =
        columns.of(address.getOrDefault("sort", "")).orElseGet(columns.all()::getFirst);
    String dir = address.getOrDefault("dir", "");
    String page = address.getOrDefault("page", "");
    String words = address.getOrDefault("q", "").strip();
    Map<String, String> narrowed = new LinkedHashMap<>();
    for (String name : kept) {
      String value = address.getOrDefault(name, "");
      if (!value.isEmpty()) {
        narrowed.put(name, value);
      }
    }
    return new Asked(
        path,
        columns,
        by,
        dir.equals("desc") || (by.down() && !dir.equals("asc")),
        words.substring(0, Math.min(words.length(), LONGEST)),
        number(page),
        narrowed);
  }

  /** The page that an address asks for, from 1; the first for what is no number. */
  public static int number(String page) {
    return page.matches(NUMBER) ? Integer.parseInt(page) : 1;
  }

  /** What a statement ends with; rows that are alike keep their order from page to page. */
  public String order() {
    String direction = down ? " desc" : " asc";
    return Stream.concat(columns.same().stream(), Stream.of(by.sql(), columns.tie()))
        .distinct()
        .map(column -> column + direction)
        .collect(Collectors.joining(", ", " order by ", " "));
  }

  /**
   * How many rows lie before the page.
   *
   * @param size how many a page has
   */
  public int from(int size) {
    return (page - 1) * size;
  }

  /** For {@code lower(…) like … escape '!'}: the words anywhere in a text. */
  public String part() {
    return "%" + start();
  }

  /** The same for the beginning of a text. */
  public String start() {
    return words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }

  /** What a column's head says, and leads to: first its own direction, then the other one. */
  public Head head(String key) {
    Columns.Column column = columns.of(key).orElseThrow();
    boolean current = column.equals(by);
    return new Head(address(column, current ? !down : column.down(), 1), current, down);
  }

  /** One order to be chosen, such as {@code date.desc}. */
  public Head choice(String order) {
    int dot = order.lastIndexOf('.');
    Columns.Column column = columns.of(order.substring(0, dot)).orElseThrow();
    boolean wanted = order.endsWith(".desc");
    return new Head(address(column, wanted, 1), column.equals(by) && wanted == down, wanted);
  }

  /** The same list at another page. */
  public String page(int number) {
    return address(by, down, number);
  }

  /** What a search in the list sends along, beside the words. */
  public Map<String, String> along() {
    Map<String, String> along = new LinkedHashMap<>(kept);
    along.putAll(sorting(by, down));
    return along;
  }

  private String address(Columns.Column column, boolean downwards, int number) {
    Map<String, String> all = new LinkedHashMap<>(kept);
    if (!words.isEmpty()) {
      all.put("q", words);
    }
    all.putAll(sorting(column, downwards));
    if (number > 1) {
      all.put("page", String.valueOf(number));
    }
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(new HashMap<String, Object>(all)).toUriString();
  }

  /** Nothing where it is what everybody gets; always in one order, so that an address stays one. */
  private Map<String, String> sorting(Columns.Column column, boolean downwards) {
    Map<String, String> sorting = new LinkedHashMap<>();
    Columns.Column first = columns.all().getFirst();
    if (!column.equals(first) || downwards != first.down()) {
      sorting.put("sort", column.key());
      sorting.put("dir", downwards ? "desc" : "asc");
    }
    return sorting;
  }
}
