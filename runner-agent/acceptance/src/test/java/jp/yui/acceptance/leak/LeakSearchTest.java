package jp.yui.acceptance.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The positive control: what is planted is found, each value in each way, in each kind of place.
 */
class LeakSearchTest {
  private static final LeakSearch SEARCH = new LeakSearch(Resident.VALUES);

  /** Before and after it: where it stands, and nothing else of it. */
  private static final List<String[]> PLACES =
      List.of(
          new String[] {"POST /api/agent/v1/reports HTTP/1.1\r\nContent-Length: 9\r\n\r\n[", "]"},
          new String[] {"yui-report-1 abcdefg {\"note\":\"", "\"}\n"},
          new String[] {"INSERT INTO report VALUES (7, '", "', TIMESTAMP '2026-11-28');\n"},
          new String[] {"2026-11-28 09:00:00 WARN j.y.Intake : cannot read <", ">\n"},
          new String[] {"", ""});

  @Test
  void findsEveryValueInEveryWayInEveryPlace() {
    List<String> missed = new ArrayList<>();
    for (String value : Resident.VALUES) {
      Planting.WAYS.forEach(
          (way, planting) -> {
            for (String[] place : PLACES) {
              byte[] bytes = join(place[0].getBytes(), planting.apply(value), place[1].getBytes());
              if (SEARCH.in("x", bytes).stream().noneMatch(leak -> leak.value().equals(value))) {
                missed.add(value + " as " + way + " in " + place[0]);
              }
            }
          });
    }
    assertThat(Planting.WAYS).hasSizeGreaterThan(25);
    assertThat(missed).isEmpty();
  }

  @Test
  void findsWhatIsDeflatedOrCutIntoChunks() {
    for (String value : Resident.VALUES) {
      assertThat(SEARCH.in("x", Planting.deflated(value))).extracting(Leak::value).contains(value);
      byte[] packed = Planting.WAYS.get("gzip").apply(value);
      ByteArrayOutputStream chunks = new ByteArrayOutputStream();
      chunks.writeBytes("HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n".getBytes());
      chunks.write(packed, 0, 15);
      chunks.writeBytes("\r\nff\r\n".getBytes());
      chunks.write(packed, 15, packed.length - 15);
      chunks.writeBytes("\r\n0\r\n\r\n".getBytes());
      assertThat(SEARCH.in("x", chunks.toByteArray())).extracting(Leak::value).contains(value);
    }
  }

  @Test
  void findsNothingWhereNothingIs() {
    Random random = new Random(2026);
    byte[] noise = new byte[2 << 20];
    random.nextBytes(noise);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append(Long.toHexString(random.nextLong()))
          .append(' ')
          .append(random.nextInt())
          .append(i % 3 == 0 ? "\n" : "結　太郎 勅使 ");
    }
    String longRuns = "a".repeat(100_000) + "\n".repeat(100) + "\\u0041".repeat(50_000);
    assertThat(SEARCH.in("long", longRuns.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(SEARCH.in("noise", noise)).isEmpty();
    assertThat(SEARCH.in("text", text.toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void saysWhatIsTooShortToBeLookedFor() {
    assertThatThrownBy(() -> new LeakSearch(List.of("太郎")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
