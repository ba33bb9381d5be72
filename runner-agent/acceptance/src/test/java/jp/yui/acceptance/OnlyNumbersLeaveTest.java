package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.yui.acceptance.leak.Leak;
import jp.yui.acceptance.leak.LeakSearch;
import jp.yui.acceptance.leak.Planting;
import jp.yui.acceptance.leak.Resident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The canary: a resident's values stand wherever a municipality has them, and are looked for in all
 * that leaves it: on the line, on media, in the platform's data base and logs.
 */
@Tag("long")
class OnlyNumbersLeaveTest extends WithPractice {
  private static final Pattern CODE =
      Pattern.compile("<code>((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})</code>");
  private static final LeakSearch SEARCH = new LeakSearch(Resident.VALUES);

  @Test
  void nothingOfAResidentLeavesTheMunicipality() throws Exception {
    Map<String, byte[]> channels = new LinkedHashMap<>();
    Path database = folder.resolve("site/base");
    try (Consortium site = Consortium.start(folder.resolve("site"), "file:" + database);
        Wiretap tap = Wiretap.before(site.address())) {
      Consortium.Person chief = site.person("kawabe-kachou");
      Town town = Town.clean(folder.resolve("town"), practice);
      enrol(chief, tap, town);
      work(town);
      assertThat(command(town, "sync").status()).isZero();
      channels.put("line", tap.heard());
      assertThat(new String(tap.heard(), StandardCharsets.ISO_8859_1))
          .contains("POST /api/agent/v1/enrol", "GET /api/agent/v1/news")
          .contains("POST /api/agent/v1/reports", "\"scenario\":\"" + Town.SCENARIO + "\"");
      channels.put("medium", carried(town, chief));
      assertThat(chief.get("/effects/summaries")).contains(Town.SCENARIO);
    }
    channels.put("log", Files.readAllBytes(Consortium.LOG));
    channels.put("data base", Files.readAllBytes(Path.of(database + ".mv.db")));
    channels.put("dump", dump(database));
    // Both are read as they are: what somebody typed at the platform is found in them.
    LeakSearch typed = new LeakSearch(List.of("市民課 9 号機"));
    assertThat(typed.in("data base", channels.get("data base"))).isNotEmpty();
    assertThat(typed.in("dump", channels.get("dump"))).isNotEmpty();

    List<Leak> leaks = new ArrayList<>();
    planted(channels);
    channels.forEach((name, bytes) -> leaks.addAll(SEARCH.in(name, bytes)));
    assertThat(leaks).isEmpty();
  }

  /** Everything that an agent does with residents' values, in good and in bad days. */
  private void work(Town town) throws Exception {
    PlantedInbox inbox = new PlantedInbox(town.inbox());
    inbox.csv("A", 2);
    inbox.strangeCsv();
    inbox.xml();
    inbox.pdf();
    inbox.zip();
    Files.writeString(
        town.inbox().resolveSibling("settings.yaml"),
        "# " + Resident.NAME + " " + Resident.PHONE + "\n",
        java.nio.file.StandardOpenOption.APPEND);
    everyValueIsThere(town);

    assertThat(town.run("--dry-run").out()).contains("今の画面を基準にしました");
    Town.Reported first = town.run();
    assertThat(first.keys("DONE")).as(first.out()).contains("AG1", "AG2");
    assertThat(first.keys("HELD")).as(first.out()).hasSizeGreaterThan(5);
    assertThat(practice.field("clean", "AG1", "applicant-name")).isEqualTo(Resident.NAME);

    inbox.csv("B", 3);
    town.killAt("after-submit:2");
    practice.fault(
        "{\"kind\":\"renamed-label\",\"product\":\"clean\",\"to\":\"" + Resident.NAME + "\"}");
    assertThat(town.run().out()).contains("画面健診");
    practice.noFaults();
    practice.fault("{\"kind\":\"error\",\"product\":\"clean\",\"times\":2,\"after\":3}");
    assertThat(town.run().keys("DONE")).contains("BG1", "BG2", "BG3");
    practice.noFaults();
  }

  /** What a person carries: what the line brought already, and what one more run came to. */
  private byte[] carried(Town town, Consortium.Person chief) throws Exception {
    Path again = folder.resolve("again.txt");
    assertThat(command(town, "relay", "report", again.toString(), "--again").status()).isZero();
    assertThat(chief.upload("/agents/reports", again)).contains("新しく 0 件受け取りました");

    new PlantedInbox(town.inbox()).csv("C", 1);
    assertThat(town.run().keys("DONE")).contains("CG1");
    Path medium = folder.resolve("medium.txt");
    assertThat(command(town, "relay", "report", medium.toString()).status()).isZero();
    Town.Done shown = town.yui("relay", "show", medium.toString());
    assertThat(shown.status()).as(shown.out()).isZero();
    assertThat(chief.upload("/agents/reports", medium)).contains("新しく 1 件受け取りました");

    byte[] both = Files.readAllBytes(medium);
    byte[] first = Files.readAllBytes(again);
    byte[] all = java.util.Arrays.copyOf(first, first.length + both.length);
    System.arraycopy(both, 0, all, first.length, both.length);
    long told =
        Pattern.compile("\"posted\":(\\d+)")
            .matcher(new String(all, StandardCharsets.US_ASCII))
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .sum();
    assertThat(told).isEqualTo(town.registered().size());
    return all;
  }

  private static Town.Done command(Town town, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", town.home().toString()));
    return town.yui(all.toArray(String[]::new));
  }

  private static void everyValueIsThere(Town town) throws IOException {
    List<Leak> there = SEARCH.in("inbox", all(town.inbox()));
    assertThat(there)
        .extracting(Leak::value)
        .contains(
            Resident.NAME,
            Resident.KANA,
            Resident.CHILD,
            Resident.STREET,
            Resident.BUILDING,
            Resident.BIRTH,
            Resident.PHONE,
            Resident.ACCOUNT,
            Resident.NUMBER,
            Resident.MAIL,
            Resident.REMARK);
  }

  /** The positive control: in each channel what is planted is found, in whatever way. */
  private static void planted(Map<String, byte[]> channels) {
    List<String> missed = new ArrayList<>();
    Planting.WAYS.forEach(
        (way, planting) ->
            channels.forEach(
                (name, bytes) -> {
                  ByteArrayOutputStream with = new ByteArrayOutputStream();
                  with.write(bytes, 0, Math.min(bytes.length, 100_000));
                  with.writeBytes(planting.apply(Resident.NAME));
                  with.write(bytes, 0, Math.min(bytes.length, 1_000));
                  if (SEARCH.in(name, with.toByteArray()).isEmpty()) {
                    missed.add(way + " in " + name);
                  }
                }));
    assertThat(missed).isEmpty();
  }

  private void enrol(Consortium.Person chief, Wiretap tap, Town town) throws Exception {
    chief.send("/agents", "/agents", Map.of("name", "市民課 9 号機"));
    Matcher agent =
        Pattern.compile("(?s)市民課 9 号機.*?/agents/(\\d+)/code").matcher(chief.get("/agents"));
    assertThat(agent.find()).isTrue();
    Matcher code =
        CODE.matcher(chief.send("/agents", "/agents/" + agent.group(1) + "/code", Map.of()));
    assertThat(code.find()).isTrue();
    Process enrol =
        Town.start(
            Map.of(),
            "enrol",
            "--platform",
            tap.address().toString(),
            "--home",
            town.home().toString());
    try (OutputStream in = enrol.getOutputStream()) {
      in.write((code.group(1) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(enrol.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(enrol.waitFor()).as(out).isZero();
  }

  /** All files below a folder with their names. */
  private static byte[] all(Path folder) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          all.writeBytes((file + "\n").getBytes(StandardCharsets.UTF_8));
          all.writeBytes(Files.readAllBytes(file));
        }
      }
    }
    return all.toByteArray();
  }

  /** The data base as SQL, made by the platform's own H2. */
  private byte[] dump(Path database) throws Exception {
    Path h2 = folder.resolve("h2.jar");
    try (ZipFile jar = new ZipFile(Built.platform().toFile())) {
      ZipEntry entry =
          jar.stream()
              .filter(one -> one.getName().matches("BOOT-INF/lib/h2-.*\\.jar"))
              .findFirst()
              .map(ZipEntry.class::cast)
              .orElseThrow();
      Files.copy(jar.getInputStream(entry), h2);
    }
    Path sql = folder.resolve("dump.sql");
    Process script =
        new ProcessBuilder(
                Built.JAVA,
                "-cp",
                h2.toString(),
                "org.h2.tools.Script",
                "-url",
                "jdbc:h2:file:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "-user",
                "yui",
                "-script",
                sql.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).as(said).isZero();
    return Files.readAllBytes(sql);
  }
}
