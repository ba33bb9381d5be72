package jp.yui.platform.tenancy;

/** The consortium's own people asked for what only a municipality has. */
public final class NoMunicipalityException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoMunicipalityException() {
    super("whoever is signed in belongs to no municipality");
  }
}
