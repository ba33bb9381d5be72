package jp.yui.scenario.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The licences under which a scenario may be shared; known by their texts or by an SPDX line. */
public enum Licence {
  CC0_1_0("CC0-1.0", "CC0 1.0 Universal", "Statement of Purpose"),
  CC_BY_4_0("CC-BY-4.0", "Attribution 4.0 International", "Creative Commons"),
  MIT("MIT", "Permission is hereby granted, free of charge", "THE SOFTWARE IS PROVIDED \"AS IS\""),
  APACHE_2_0(
      "Apache-2.0",
      "Apache License Version 2.0, January 2004",
      "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");

  private final String spdx;
  private final List<String> phrases;

  Licence(String spdx, String... phrases) {
    this.spdx = spdx;
    this.phrases = List.of(phrases);
  }

  /** As SPDX names it. */
  public String spdx() {
    return spdx;
  }

  /** Which one a text is; empty where it is none of them, or more than one. */
  public static Optional<Licence> of(String text) {
    String plain = text.replaceAll("[\\s\uFEFF]+", " ").strip();
    List<Licence> found =
        Arrays.stream(values()).filter(licence -> licence.isMeant(plain)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  static String all() {
    return Arrays.stream(values()).map(Licence::spdx).collect(Collectors.joining("、"));
  }

  private boolean isMeant(String plain) {
    return phrases.stream().allMatch(plain::contains)
        || Pattern.compile("SPDX-License-Identifier: " + Pattern.quote(spdx) + "(?: |$)")
            .matcher(plain)
            .find();
  }
}
