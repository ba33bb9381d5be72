package jp.yui.scenario.exchange;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report as it travels, by line or by medium the same: one line of plain ASCII, {@code
 * yui-report-1 SIGNATURE JSON}, that anybody can read in an editor.
 */
public record SignedReport(Report report, String signature) {
  private static final String MARK = "yui-report-1";
  private static final Pattern LINE =
      Pattern.compile(MARK + " ([A-Za-z0-9_-]{86}) (\\{[ -~]{1," + ReportJson.MOST_BYTES + "})");

  public static SignedReport sign(Report report, PrivateKey key) {
    return new SignedReport(report, AgentKey.sign(key, said(report)));
  }

  /** What a line says; empty for anything else. */
  public static Optional<SignedReport> read(String line) {
    Matcher parts = LINE.matcher(line);
    return parts.matches()
        ? ReportJson.read(parts.group(2).getBytes(StandardCharsets.US_ASCII))
            .map(report -> new SignedReport(report, parts.group(1)))
        : Optional.empty();
  }

  /** Without the line's end. */
  public String line() {
    return MARK
        + " "
        + signature
        + " "
        + new String(ReportJson.write(report), StandardCharsets.US_ASCII);
  }

  /** Whether that key signed this very report. */
  public boolean holds(PublicKey key) {
    return AgentKey.verifies(key, said(report), signature);
  }

  private static byte[] said(Report report) {
    byte[] mark = (MARK + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] json = ReportJson.write(report);
    byte[] both = java.util.Arrays.copyOf(mark, mark.length + json.length);
    System.arraycopy(json, 0, both, mark.length, json.length);
    return both;
  }
}
