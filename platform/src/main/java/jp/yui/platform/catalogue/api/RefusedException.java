package jp.yui.platform.catalogue.api;

import java.util.List;

/** The gate found errors; nothing was filed. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Api.Finding> findings;

  RefusedException(List<Api.Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  List<Api.Finding> findings() {
    return findings;
  }
}
