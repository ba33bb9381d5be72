package jp.yui.platform.tenancy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import jp.yui.platform.tenancy.Municipality;

/** A municipality as it was typed in; digits may be wide and in groups of three. */
record MunicipalityForm(
    @MunicipalityCode String code,
    @NotBlank @Size(max = 60) String name,
    @Prefecture String prefecture,
    @Pattern(regexp = "\\s*[1-9１-９](?:[,，]?[0-9０-９]){0,7}\\s*", message = "{population}")
        String population) {

  static MunicipalityForm empty() {
    return new MunicipalityForm("", "", "", "");
  }

  Municipality municipality() {
    String digits = Normalizer.normalize(population.strip(), Normalizer.Form.NFKC).replace(",", "");
    return new Municipality(
        code.strip(), name.strip(), prefecture.strip(), Integer.parseInt(digits));
  }
}
