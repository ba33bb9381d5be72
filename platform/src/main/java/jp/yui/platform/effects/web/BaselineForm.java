package jp.yui.platform.effects.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** What somebody measured for one case by hand. */
record BaselineForm(
    @NotBlank String scenario,
    @Pattern(regexp = "\\s*[0-9]{1,4}(\\.[0-9])?\\s*", message = "{effects-minutes}")
        String minutes) {
  long seconds() {
    return Math.round(Double.parseDouble(minutes.strip()) * 60);
  }
}
