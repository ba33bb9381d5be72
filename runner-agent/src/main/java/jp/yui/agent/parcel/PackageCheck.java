package jp.yui.agent.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import jp.yui.agent.home.Texts;
import jp.yui.scenario.trust.FileSignature;
import jp.yui.scenario.trust.Key;

/**
 * Compares a package with its list of checksums, and that list with its signature. The key comes
 * from elsewhere, on paper: one that lay in the package would vouch for itself.
 */
public final class PackageCheck {
  /** The list, as sha256sum reads it. */
  static final String SUMS = "SHA256SUMS";

  /** Its signature: the 64 bytes of Ed25519. */
  static final String SIGNATURE = SUMS + ".sig";

  private static final Texts TEXTS = new Texts(PackageCheck.class);
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
  private static final int LONGEST = 10_000_000;

  /**
   * What was found.
   *
   * @param files how many were compared
   * @param faults in words; none if the package is what that key's holder signed
   */
  public record Found(int files, List<String> faults) {
    /** Whether it may be trusted. */
    public boolean whole() {
      return faults.isEmpty();
    }
  }

  private PackageCheck() {}

  /**
   * The key as somebody typed it from paper, with or without spaces and hyphens.
   *
   * @throws jp.yui.agent.home.AgentProblem if it cannot be one
   */
  public static Key key(String typed) {
    String value = typed.replaceAll("[\\s-]", "");
    if (!value.matches("[0-9A-Fa-f]{64}")) {
      throw TEXTS.problem("package-key", value.length());
    }
    return Key.ofValue(value);
  }

  /**
   * Looks at all of it.
   *
   * @param place the zip, or the folder that it was unpacked into
   * @throws jp.yui.agent.home.AgentProblem if it cannot be read
   */
  public static Found check(Path place, Key key) {
    if (!Files.exists(place)) {
      throw TEXTS.problem("package-not-there", place);
    }
    try (Parcel parcel = Parcel.open(place)) {
      return check(parcel, key);
    } catch (ZipException e) {
      throw TEXTS.problem("package-no-zip", place);
    } catch (IOException e) {
      throw TEXTS.problem("package-unreadable", place, e);
    }
  }

  private static Found check(Parcel parcel, Key key) throws IOException {
    SortedSet<String> names = parcel.names();
    if (!names.contains(SUMS)) {
      return refused("no-sums", SUMS);
    }
    if (!names.contains(SIGNATURE)) {
      return refused("no-signature", SIGNATURE);
    }
    byte[] sums = bytes(parcel, SUMS);
    // Before a line of it is believed.
    if (!FileSignature.verifies(sums, bytes(parcel, SIGNATURE), key)) {
      return refused("not-signed", SUMS);
    }
    Map<String, String> listed = listed(new String(sums, StandardCharsets.UTF_8));
    List<String> faults = new ArrayList<>();
    parcel.strange().forEach(name -> faults.add(TEXTS.say("strange", name)));
    for (Map.Entry<String, String> file : listed.entrySet()) {
      if (!names.contains(file.getKey())) {
        faults.add(TEXTS.say("missing", file.getKey()));
      } else if (!sha256(parcel, file.getKey()).equals(file.getValue())) {
        faults.add(TEXTS.say("changed", file.getKey()));
      }
    }
    SortedSet<String> foreign = new TreeSet<>(names);
    foreign.removeAll(listed.keySet());
    foreign.removeAll(List.of(SUMS, SIGNATURE));
    foreign.forEach(name -> faults.add(TEXTS.say("foreign", name)));
    return new Found(listed.size(), List.copyOf(faults));
  }

  private static Map<String, String> listed(String sums) throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (String line : sums.lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IOException(SUMS);
      }
      listed.put(parts.group(2), parts.group(1));
    }
    return listed;
  }

  private static Found refused(String text, String file) {
    return new Found(0, List.of(TEXTS.say(text, file)));
  }

  private static byte[] bytes(Parcel parcel, String name) throws IOException {
    try (InputStream in = parcel.read(name)) {
      return in.readNBytes(LONGEST);
    }
  }

  private static String sha256(Parcel parcel, String name) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(parcel.read(name), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
