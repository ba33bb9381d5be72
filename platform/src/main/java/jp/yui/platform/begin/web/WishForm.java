package jp.yui.platform.begin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A wish as it was typed. */
record WishForm(@NotBlank @Size(max = 200) String title) {}
