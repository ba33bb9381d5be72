package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the people of 川辺市 do at the site so that an agent of theirs has something to carry out. */
final class Assigning {
  private static final Pattern IMPORT = Pattern.compile("href=\"(/imports/\\d+)\"");
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|textarea)\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>([^<]*)");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private final Consortium.Person staff;
  private final Consortium.Person chief;
  final String page;

  Assigning(Consortium site) throws IOException, InterruptedException {
    staff = site.person("kawabe-tantou");
    chief = site.person("kawabe-kachou");
    page = one(IMPORT, staff.get("/imports"));
  }

  /** Names an agent; the number that it has. */
  long agent(String name) throws IOException, InterruptedException {
    chief.send("/agents", "/agents", Map.of("name", name));
    return Long.parseLong(
        one(
            Pattern.compile("(?s)" + Pattern.quote(name) + ".*?/agents/(\\d+)/code"),
            chief.get("/agents")));
  }

  /** The code for its terminal. */
  String code(long agent) throws IOException, InterruptedException {
    return one(
        Pattern.compile("<code>((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})</code>"),
        chief.send("/agents", "/agents/" + agent + "/code", Map.of()));
  }

  /** Lets the settings speak of that practice system, and has that approved. */
  void settings(Practice practice, String path) throws IOException, InterruptedException {
    staff.send(page, page + "/prepare", Map.of());
    staff.send(
        page + "/settings",
        page + "/settings",
        Map.of(
            "setting.base-url", "http://127.0.0.1:%d/%s".formatted(practice.port(), path),
            "setting.operator", "OPERATOR",
            "setting.password", "PASSWORD",
            "hosts", "127.0.0.1:" + practice.port(),
            "browsers", "1",
            "days", "30"));
    // The demo's own changes are for another product's words.
    Map<String, String> changes = fields(staff.get(page + "/changes"));
    changes.replaceAll((name, value) -> value.equals("建物名") ? "" : value);
    staff.send(page + "/changes", page + "/changes", changes);
    approved();
  }

  /** Takes the newest version over, keeps what the municipality had, and has that approved. */
  void update() throws IOException, InterruptedException {
    Map<String, String> choice = fields(staff.get(page + "/update"));
    choice.put("choice.0", "ours");
    staff.send(page + "/update", page + "/update", choice);
    approved();
  }

  void assign(long agent) throws IOException, InterruptedException {
    staff.send(page, page + "/agents", Map.of("agent", "" + agent));
  }

  private void approved() throws IOException, InterruptedException {
    String waiting = staff.send(page, page + "/submit", Map.of());
    assertThat(waiting).contains("決裁待ち");
    String seen = chief.get(page);
    String after =
        chief.send(
            page,
            page + "/decision",
            Map.of(
                "revision",
                one(Pattern.compile("name=\"revision\" value=\"(\\d+)\""), seen),
                "made",
                one(Pattern.compile("name=\"made\" value=\"([^\"]+)\""), seen),
                "approved",
                "true",
                "remark",
                ""));
    assertThat(after).contains("受け付けました");
  }

  /** What a form says now, as a browser would send it. */
  private static Map<String, String> fields(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(body);
    while (field.find()) {
      String tag = field.group(0);
      Matcher value = VALUE.matcher(tag);
      boolean box = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
      if (!field.group(1).equals("_csrf") && (!box || tag.contains("checked"))) {
        fields.put(field.group(1), value.find() ? value.group(1) : box ? "on" : field.group(2));
      }
    }
    return fields;
  }

  private static String one(Pattern pattern, String body) {
    Matcher found = pattern.matcher(body);
    assertThat(found.find()).as(pattern + " in " + body).isTrue();
    return found.group(1);
  }
}
