package jp.yui.platform.tenancy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A product as it was typed in. */
record ProductForm(
    @NotBlank @Size(max = 100) String vendor,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 60) String versions) {
  static ProductForm empty() {
    return new ProductForm("", "", "");
  }
}
