package jp.yui.platform.tenancy;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The consortium's own people asked for what only a municipality has. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoMunicipalityException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoMunicipalityException() {
    super("whoever is signed in belongs to no municipality");
  }
}
