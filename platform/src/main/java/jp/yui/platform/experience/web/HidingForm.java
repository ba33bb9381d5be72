package jp.yui.platform.experience.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is hidden. */
record HidingForm(@NotBlank @Size(max = 400) String reason) {}
