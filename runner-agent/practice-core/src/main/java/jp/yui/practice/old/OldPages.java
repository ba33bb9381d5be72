package jp.yui.practice.old;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the old product's templates to CP932 bytes. */
@Component
class OldPages {
  private final ITemplateEngine engine;

  OldPages(ITemplateEngine engine) {
    this.engine = engine;
  }

  ResponseEntity<byte[]> page(String template, Map<String, ?> model) {
    var context = new Context(Locale.JAPANESE);
    model.forEach(context::setVariable);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=Shift_JIS")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(OldCharset.bytes(engine.process("old/" + template, context)));
  }
}
