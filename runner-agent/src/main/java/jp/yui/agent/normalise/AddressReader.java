package jp.yui.agent.normalise;

import java.util.regex.Pattern;

/**
 * Addresses: as written. Kyoto's street names, 地番 and 住居表示, 方書 and the ー of センター must not be
 * touched, so nothing is; what a screen may want otherwise is only noted.
 */
final class AddressReader implements KindReader {
  private static final Pattern UNCOMMON_DASH =
      Pattern.compile("(?<=[0-9０-９])[‐‑‒–—―⁃−─━ーｰ](?=[0-9０-９])");
  private static final Pattern HALF_KANA = Pattern.compile("[ｦ-ﾟ]");
  private static final Pattern POSTAL_CODE = Pattern.compile("^〒|^[0-9０-９]{3}[-－][0-9０-９]{4}");
  private static final Pattern QUOTED = Pattern.compile("^\".*\"$", Pattern.DOTALL);

  @Override
  public Reading read(String text) {
    Reading address = Reading.of(new TextReader().read(text).value());
    if (UNCOMMON_DASH.matcher(text).find()) {
      address = address.with(Note.mention("address-dash"));
    }
    if (HALF_KANA.matcher(text).find()) {
      address = address.with(Note.mention("address-half-kana"));
    }
    if (POSTAL_CODE.matcher(text).find()) {
      address = address.with(Note.hold("address-postal-code"));
    }
    return QUOTED.matcher(text).find() ? address.with(Note.hold("quoted")) : address;
  }
}
