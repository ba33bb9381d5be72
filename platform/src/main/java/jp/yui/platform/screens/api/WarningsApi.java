package jp.yui.platform.screens.api;

import java.nio.charset.StandardCharsets;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.screens.Told;
import jp.yui.scenario.exchange.Sha256;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Tells agents which products' screens changed somewhere; 304 where they know it already. */
@RestController
@ForAgents
class WarningsApi {
  private final Told told;
  private final JsonMapper json;

  WarningsApi(Told told, JsonMapper json) {
    this.told = told;
    this.json = json;
  }

  @GetMapping("/api/agent/v1/warnings")
  ResponseEntity<byte[]> warnings(WebRequest request) {
    byte[] body = json.writeValueAsString(told.all()).getBytes(StandardCharsets.UTF_8);
    String tag = "\"" + Sha256.of(body).substring(0, 16) + "\"";
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(304).eTag(tag).build();
    }
    return ResponseEntity.ok().eTag(tag).contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
